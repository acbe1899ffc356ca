// Opens the page of each sample and site in each engine, and writes what came of it into the table of docs/npm.md.
import { buildSamples } from './measure/build-samples.mjs';
import { buildSites } from './measure/build-sites.mjs';
import { ENGINES } from './measure/engines.mjs';
import { MatrixSite } from './measure/matrix-site.mjs';
import { SAMPLES } from './samples.mjs';
import { SITES } from './sites.mjs';
import { cellOf, COLUMNS, FRAMEWORK_TABLE } from './tables.mjs';

const rows = new Map();
await measureAll(SAMPLES, buildSamples);
await measureAll(SITES, buildSites);
await FRAMEWORK_TABLE.write(rows);

async function measureAll(samples, build) {
  const site = new MatrixSite(samples, build);
  await site.start();
  for (const sample of samples) {
    rows.set(sample.name, await Promise.all(Object.keys(COLUMNS).map((column) => measure(site, sample, column))));
  }
  await site.stop();
}

async function measure(site, sample, column) {
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
