import { Samples } from '../samples.mjs';

/**
 * Measures each contender in turn, again and again, so that what the machine does meanwhile falls on all of them.
 * One that fails is told of and left out of its row.
 *
 * @param measure - gives the figures of one contender in a page of its own
 */
export async function takeTurns(contenders, runs, title, measure) {
  const samples = new Samples();
  for (let run = 0; run < runs; run += 1) {
    for (const contender of contenders) {
      try {
        samples.add(contender.name, await measure(contender));
      } catch (error) {
        console.error(`${title}, ${contender.name}: ${error.message.split('\n')[0]}`);
      }
    }
  }
  return samples.medians();
}
