// `npm run conformance`: holds event-data against the corpus and prints one table. See docs/conformance.md.
import { Corpus } from './corpus.mjs';
import { readOptions } from './options.mjs';
import { runAll, SETS } from './run-all.mjs';
import { outcomeOf, readShortfalls } from './shortfall.mjs';
import { formatClosing, formatMisses, formatTable } from './table.mjs';

const options = readOptions(process.argv.slice(2), process.env.OTR_CALLED_FROM ?? process.cwd());
const corpus = options.corpus && new Corpus(options.corpus);
const fault = options.fault ?? corpus.fault ?? unknownSet(options.only);
if (fault) {
  console.error(fault);
  process.exit(2);
}

const rows = await runAll(corpus, options);
console.log(['', ...rows.map((row) => formatMisses(row, options.all)).filter(Boolean)].join('\n'));
const shortfalls = options.recorded ? readShortfalls() : {};
console.log(`${formatTable(rows)}\n\n${formatClosing(rows, shortfalls)}`);
process.exit(rows.some((row) => row.bar && outcomeOf(row, shortfalls) === 'failed') || !rows.length ? 1 : 0);

function unknownSet(only) {
  return SETS.some((name) => name.includes(only))
    ? undefined
    : `Nothing was run: no set is named ${only}. The sets: ${SETS.join(', ')}.`;
}
