import { Row } from './row.mjs';
import { Runner } from './runner.mjs';

/**
 * Puts every case of a set to an engine.
 *
 * A set is `{ name, bar?, cases, mayThrow?, module?, limit?, note?, figure?, close? }`. A case is `{ id, job, judge }`: `judge(answer)`
 * gives a verdict for {@link Row}; or `{ id, check }` where nothing is asked of an engine; or `{ id, leaveOut: why }`. With
 * `mayThrow` errors are judged too; else one is wrong by itself.
 *
 * @param engine - `{ name, module, isOurs? }`; a bar is for ours
 */
export async function runCases({ name, bar, cases, mayThrow = false, module, limit, note, figure, close }, engine) {
  const row = new Row(name, engine.name, engine.isOurs ? bar : undefined);
  const runner = new Runner(module ?? engine.module, { limit, env: { TZ: 'UTC' } });
  for (const each of cases) row.count(each.id, await verdictOn(each, runner, mayThrow));
  runner.close();
  close?.();
  row.note = note?.() ?? '';
  row.figure = figure?.();
  return row;
}

async function verdictOn({ job, judge, check, leaveOut }, runner, mayThrow) {
  if (leaveOut) return { kind: 'notRun', why: leaveOut };
  if (check) return check();
  const answer = await runner.ask(job);
  if (answer.notRun) return { kind: 'notRun', why: answer.notRun };
  return (mayThrow ? undefined : faultOf(answer)) ?? judge(answer);
}

/** The verdict on an engine that gave no answer. */
function faultOf({ error }) {
  return error && { why: FAULTS[error.name] ?? 'throws', detail: `${error.name}: ${error.message}` };
}

const FAULTS = { Hang: 'hangs', Crash: 'crashes' };
