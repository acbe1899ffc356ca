import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildSamples } from './measure/build-samples.mjs';
import { MatrixSite } from './measure/matrix-site.mjs';
import { testClaims } from './measure/test-claims.mjs';
import { SAMPLES } from './samples.mjs';
import { SITES } from './sites.mjs';
import { COLUMNS, FRAMEWORK_TABLE } from './tables.mjs';

const ALL = [...SAMPLES, ...SITES];
const recorded = await FRAMEWORK_TABLE.read();
const site = new MatrixSite(SAMPLES, buildSamples);
before(() => site.start());
after(() => site.stop());

describe('what the elements do in a framework is what docs/npm.md says', () => {
  it('of these frameworks and no others', () => {
    assert.deepEqual(
      [...recorded.keys()],
      ALL.map(({ name }) => name),
    );
  });

  for (const { name, columns } of ALL) {
    it(`of ${name} in its columns`, () => {
      const given = Object.keys(COLUMNS).filter((_, index) => recorded.get(name)[index] !== '–');
      assert.deepEqual(given, columns);
    });
  }
});

testClaims(site, SAMPLES, recorded);
