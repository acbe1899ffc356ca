// The zone of the machine must not matter: every case that has an answer, asked again in processes of other zones.
import { ALL } from '../row.mjs';
import { Runner } from '../runner.mjs';
import * as invalidRules from './invalid-rules.mjs';
import * as kcalendarcore from './kcalendarcore.mjs';
import * as recurringIcalEvents from './recurring-ical-events.mjs';
import * as rules from './rules.mjs';
import * as windows from './windows.mjs';

const ZONES = ['America/New_York', 'Pacific/Honolulu', 'Asia/Kolkata', 'Pacific/Apia'];
const ANSWERED = [rules, invalidRules, windows, recurringIcalEvents, kcalendarcore];

/** One set for each zone; the answers are held against those at UTC. */
export function sets(corpus) {
  const jobs = ANSWERED.flatMap((each) => each.sets(corpus)).flatMap(({ cases }) => cases.filter(({ job }) => job));
  return ZONES.map((zone) => setOf(zone, jobs));
}

function setOf(zone, jobs) {
  const runners = ['UTC', zone].map((TZ) => new Runner('./engine.mjs', { env: { TZ } }));
  const check = async (job) => {
    const [there, here] = (await Promise.all(runners.map((runner) => runner.ask(job)))).map(withoutTime);
    return there === here ? undefined : { why: 'another answer', detail: firstDifference(there, here) };
  };
  const close = () => runners.forEach((runner) => runner.close());
  const cases = jobs.map(({ id, job }) => ({ id, check: () => check(job) }));
  return { name: `process zone ${zone}`, bar: ALL, oursOnly: true, cases, close };
}

function withoutTime({ ms: _ms, ...answer }) {
  return JSON.stringify(answer);
}

function firstDifference(there, here) {
  const index = [...there].findIndex((character, place) => character !== here[place]);
  const around = (text) => text.slice(Math.max(index - 40, 0), index + 40);
  return `${around(there)} at UTC, ${around(here)} here`;
}
