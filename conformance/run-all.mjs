import { runCases } from './case-set.mjs';
import { PEERS } from './peers/peers.mjs';

/** The files of sets/, in the order of the table. */
export const SETS = [
  'rules',
  'invalid-rules',
  'windows',
  'recurring-ical-events',
  'kcalendarcore',
  'process-zones',
  'hostile',
  'ics-files',
  'mutations',
  'distant-start',
  'doubling',
  'round-trip',
  'chromium-cpu',
  'bundle-size',
];

const OURS = { name: 'ours', module: './engine.mjs', isOurs: true };

/**
 * Runs what is asked for.
 *
 * @returns rows, one a set and engine
 */
export async function runAll(corpus, options) {
  const rows = [];
  for (const file of SETS.filter((each) => each.includes(options.only))) {
    const { sets } = await import(`./sets/${file}.mjs`);
    for (const set of await sets(corpus, options)) {
      for (const engine of enginesFor(file, set, options)) {
        console.log(`… ${set.name} · ${engine.name}`);
        rows.push(await runCases(set, engine));
      }
    }
  }
  return rows;
}

/** Rules are for engines of rules and of calendars; what we write is also for those that other systems read with. */
function enginesFor(file, { oursOnly }, { oracle }) {
  if (!oracle || oursOnly) return [OURS];
  return [OURS, ...PEERS.filter(({ only }) => !only || only === file)];
}
