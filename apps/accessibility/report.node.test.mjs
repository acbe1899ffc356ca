import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { reportFiles } from './report/files.mjs';
import { RecordedTable } from '../../scripts/recorded-table.mjs';
import { EXCEPTIONS } from './exceptions.mjs';
import { catalogOfWcag22, gsaValidator } from './report/gsa.mjs';
import { DATA } from './report/report.mjs';

const ROOT = new URL('../../', import.meta.url);
const catalog = catalogOfWcag22();
const written = parse(readFileSync(new URL('docs/conformance/otr-elements.openacr.yaml', ROOT), 'utf8'));
const judged = Object.entries(DATA.chapters).flatMap(([chapter, criteria]) =>
  Object.entries(criteria).map(([num, criterion]) => ({ chapter, num, ...criterion })),
);

describe('the conformance report', () => {
  it('is valid by GSA’s own validator, which refuses what is not in the catalog', async () => {
    const validate = await gsaValidator();
    assert.equal(validate(written, catalog), 'Valid!');
    const wrong = structuredClone(written);
    wrong.chapters.success_criteria_level_a.criteria[0].components[0].adherence.level = 'perfect';
    assert.match(validate(wrong, catalog), /'perfect' .* has no definition/);
  });

  for (const { id, label, criteria } of catalog.chapters) {
    it(`has every criterion once: ${label}`, () => {
      const numbers = written.chapters[id].criteria.map(({ num }) => num);
      assert.deepEqual(
        numbers,
        criteria.map((criterion) => criterion.id),
      );
    });
  }

  it('judges no criterion that is not in the catalog', () => {
    const known = catalog.chapters.flatMap(({ id, criteria }) => criteria.map((criterion) => `${id} ${criterion.id}`));
    assert.deepEqual(
      judged.map(({ chapter, num }) => `${chapter} ${num}`).filter((one) => !known.includes(one)),
      [],
    );
  });

  it('is what criteria.yaml makes, as YAML and for readers', async () => {
    for (const [filepath, text] of await reportFiles()) {
      assert.equal(readFileSync(filepath, 'utf8'), text, 'run: pnpm --filter @otr-elements/accessibility run report');
    }
  });
});

describe('each criterion', () => {
  it('has a sentence', () => {
    for (const { num, notes } of judged) assert.match(notes, /^[A-Z].{10,}\.$/s, num);
  });

  it('of WCAG that is met names tests; only 4.1.1, which WCAG 2.2 dropped, is argued alone', () => {
    const argued = judged.filter(
      ({ chapter, level, tests }) => /^success/.test(chapter) && level === 'supports' && !tests,
    );
    assert.deepEqual(
      argued.map(({ num }) => num),
      ['4.1.1'],
    );
  });

  it('leaves no level but AAA unevaluated', () => {
    assert.deepEqual(
      judged.filter(({ level }) => level === 'not-evaluated'),
      [],
    );
  });

  it('names tests that are listed, and every test listed is named', () => {
    const named = new Set(judged.flatMap(({ tests = [] }) => tests));
    assert.deepEqual([...named].sort(), Object.keys(DATA.tests).sort());
  });
});

describe('each test that is named stands in its file', () => {
  for (const [key, [file, name]] of Object.entries(DATA.tests)) {
    it(key, () => {
      const source = readFileSync(new URL(file, ROOT), 'utf8');
      assert.match(source, new RegExp(`['"\`](\\$\\{name\\}: )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"\`]`));
    });
  }
});

describe('docs/conformance.md', () => {
  it('argues each exception in the words of exceptions.json', async () => {
    const table = await new RecordedTable('conformance.md', 'exceptions', ['rule', 'engine', 'why']).read();
    const rows = [...table].map(([rule, [engine, why]]) => `${engine} ${rule} ${why}`);
    assert.deepEqual(
      rows,
      EXCEPTIONS.map(({ engine, rule, why }) => `${engine} \`${rule}\` ${why}`),
    );
  });
});
