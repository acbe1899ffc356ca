import { parseArgs } from 'node:util';

export const SUITES = ['size', 'load', 'navigation', 'phone'];
/** Only when asked for: its build keeps the names of functions, and so is no bundle to measure. */
export const PROFILE = 'profile';

const USAGE = `Usage: npm run bench -- [--suite A,B] [--only A,B] [--counts N,M] [--runs N] [--quick]

  --suite A,B    only these: ${SUITES.join(', ')}; or ${PROFILE}, by itself
  --only A,B     only these contenders; the floor is always there, as ratios are to it
  --counts N,M   events in the feed; without it 50,1000,10000
  --runs N       page loads for each figure, which is their median; without it 9
  --quick        3 runs`;

/** What the command was asked for; `fault` says why it cannot run. */
export function readOptions(args, contenders) {
  try {
    const { values } = parseArgs({ args: args.filter((arg) => arg !== '--'), options: OPTIONS });
    const options = {
      suites: words(values.suite) ?? SUITES,
      only: words(values.only) ?? contenders,
      counts: (words(values.counts) ?? ['50', '1000', '10000']).map(Number),
      runs: Number(values.runs ?? (values.quick ? 3 : 9)),
    };
    const fault = faultOf(options, contenders);
    return fault ? { fault: `Nothing was run: ${fault}.\n\n${USAGE}` } : options;
  } catch (error) {
    return { fault: `Nothing was run: ${error.message}\n\n${USAGE}` };
  }
}

function faultOf({ suites, only, counts, runs }, contenders) {
  const isProfile = suites.length === 1 && suites[0] === PROFILE;
  const suite = isProfile ? undefined : suites.find((name) => !SUITES.includes(name));
  const contender = only.find((name) => !contenders.includes(name));
  if (suite) return suite === PROFILE ? `${PROFILE} runs by itself` : `there is no suite ${suite}`;
  if (contender) return `there is no contender ${contender} among ${contenders.join(', ')}`;
  if (![runs, ...counts].every((number) => Number.isInteger(number) && number > 0)) {
    return '--runs and --counts take whole numbers from 1';
  }
  return undefined;
}

function words(list) {
  return list?.split(',').filter(Boolean);
}

const OPTIONS = {
  suite: { type: 'string' },
  only: { type: 'string' },
  counts: { type: 'string' },
  runs: { type: 'string' },
  quick: { type: 'boolean', default: false },
};
