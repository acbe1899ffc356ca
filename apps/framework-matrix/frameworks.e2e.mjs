import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unlessNotRun } from '../../scripts/not-run.mjs';
import { ENGINES } from './measure/engines.mjs';
import { MatrixSite } from './measure/matrix-site.mjs';
import { SAMPLES } from './samples.mjs';
import { claimsOf, COLUMNS, FRAMEWORK_TABLE, saysWorks } from './tables.mjs';

const run = promisify(execFile);
const recorded = await FRAMEWORK_TABLE.read();
const site = new MatrixSite();
before(async () => {
  await run(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url))]);
  await site.start();
});
after(() => site.stop());

describe('what the elements do in a framework is what docs/npm.md says', () => {
  it('of these frameworks and no others', () => {
    assert.deepEqual(
      [...recorded.keys()],
      SAMPLES.map(({ name }) => name),
    );
  });

  it('in these ways and no others', () => {
    for (const { name, columns } of SAMPLES) {
      const given = Object.keys(COLUMNS).filter((column, index) => recorded.get(name)[index] !== '–');
      assert.deepEqual(given, columns, name);
    }
  });
});

for (const engine of Object.keys(ENGINES)) {
  for (const sample of SAMPLES) {
    for (const column of sample.columns) {
      describe(`${engine}, ${sample.name}, ${COLUMNS[column]}`, () => {
        const cell = recorded.get(sample.name)?.[Object.keys(COLUMNS).indexOf(column)] ?? '';
        for (const claim of claimsOf(column)) {
          it(
            claim,
            unlessNotRun(async () => {
              const { [claim]: outcome } = await site.outcomes(engine, sample, column);
              if (saysWorks(cell, claim, engine)) assert.equal(outcome, 'works');
              else assert.notEqual(outcome, 'works');
            }),
          );
        }
      });
    }
  }
}
