// Opens the page of each sample in each engine, and writes what came of it into the table of docs/npm.md.
import { ENGINES } from './measure/engines.mjs';
import { MatrixSite } from './measure/matrix-site.mjs';
import { SAMPLES } from './samples.mjs';
import { cellOf, COLUMNS, FRAMEWORK_TABLE } from './tables.mjs';

const site = new MatrixSite();
await site.start();
const rows = new Map();
for (const sample of SAMPLES) {
  rows.set(sample.name, await Promise.all(Object.keys(COLUMNS).map((column) => measure(sample, column))));
}
await site.stop();
await FRAMEWORK_TABLE.write(rows);

async function measure(sample, column) {
  if (!sample.columns.includes(column)) return '–';
  const outcomes = {};
  for (const engine of Object.keys(ENGINES)) {
    outcomes[engine] = await site.outcomes(engine, sample, column);
    for (const [claim, outcome] of Object.entries(outcomes[engine])) {
      if (outcome !== 'works') console.error(`${sample.name}, ${column}, ${engine}: ${claim}: ${outcome}`);
    }
  }
  return cellOf(outcomes, column);
}
