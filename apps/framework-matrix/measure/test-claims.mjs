import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unlessNotRun } from '../../../scripts/not-run.mjs';
import { claimsOf, COLUMNS, saysWorks } from '../tables.mjs';
import { ENGINES } from './engines.mjs';

/**
 * One test for each claim about each sample in each engine: whether it still is as the table says.
 *
 * @param {import('./matrix-site.mjs').MatrixSite} site
 * @param {readonly {name: string, folder: string, columns: string[]}[]} samples
 * @param {Map<string, string[]>} recorded - cells by name of the sample
 */
export function testClaims(site, samples, recorded) {
  for (const engine of Object.keys(ENGINES)) {
    for (const sample of samples) {
      for (const column of sample.columns) testColumn(site, engine, sample, column, cellIn(recorded, sample, column));
    }
  }
}

function testColumn(site, engine, sample, column, cell) {
  describe(`${engine}, ${sample.name}, ${COLUMNS[column]}`, () => {
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

const cellIn = (recorded, { name }, column) => recorded.get(name)?.[Object.keys(COLUMNS).indexOf(column)] ?? '';
