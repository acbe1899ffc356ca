// The other side of runner.mjs: loads the engine that it is given and answers one job after the other.
import { pathToFileURL } from 'node:url';

const engine = await import(pathToFileURL(process.argv[2]).href);

process.on('message', async ({ task = 'occurrences', ...job }) => {
  const began = { clock: performance.now(), cpu: process.cpuUsage() };
  const answer = await answerOf(engine[task], job);
  process.send({ ...answer, ms: elapsed(began), polluted: pollution() });
});

async function answerOf(run, job) {
  try {
    return await run(job);
  } catch (error) {
    return { error: { name: error?.name ?? typeof error, message: String(error?.message ?? error) } };
  }
}

/** The smaller of two: the clock counts what else runs on the machine, CPU time counts V8's helpers. */
function elapsed({ clock, cpu }) {
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - clock, (user + system) / 1000);
}

/** What a document has managed to put where every object of the page would see it. */
function pollution() {
  const found = [...Object.keys(Object.prototype), ...Object.keys(Array.prototype)];
  return found.length ? found : undefined;
}
