import path from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run conformance -- --corpus DIR [--only SET] [--oracle] [--quick] [--recorded] [--all]

  --corpus DIR   the folder of calendars and expected answers; a relative one counts from where npm is called
  --only SET     only the sets whose name has this word in it
  --oracle       the same cases with other libraries too, for comparison
  --quick        2,000 mutations in place of 20,000, and no browser
  --recorded     a bar that is known to be missed, by conformance/below-the-bar.json, fails only where more is missed
  --all          every miss, not only the first twenty of a set`;

/** What the command was asked for, with `corpus` as an absolute path; `fault` says why it cannot run. */
export function readOptions(args, calledFrom) {
  try {
    const { values } = parseArgs({ args: args.filter((arg) => arg !== '--'), options: OPTIONS });
    if (!values.corpus) return { fault: `Nothing was run: no corpus is given.\n\n${USAGE}` };
    return { ...values, corpus: path.resolve(calledFrom, values.corpus) };
  } catch (error) {
    return { fault: `Nothing was run: ${error.message}\n\n${USAGE}` };
  }
}

const OPTIONS = {
  corpus: { type: 'string' },
  only: { type: 'string', default: '' },
  oracle: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  recorded: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
};
