import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FEED_ERROR_CODES } from './feed-error.ts';
import { addProblem, type Problem } from './problem.ts';

const ROOT = new URL('../../../../', import.meta.url);
const SOURCES = new URL('../', import.meta.url);
/** Where a code stands in a call that notes a problem, or in a problem itself. */
const CODE = /(?:report\(\w+, |note\(\w+, |leaveOut\(\w+, \w+, |code: )'([a-z-]+)'/g;

describe('problems', () => {
  it('have a heading each in docs/problems.md, as errors do', () => {
    const docs = readFileSync(new URL('docs/problems.md', ROOT), 'utf8');
    const headings = new Set([...docs.matchAll(/^## (.+)$/gm)].map(([, code]) => code));
    const codes = new Set([...codesInSources(), ...FEED_ERROR_CODES]);
    assert.ok(codes.size > 20, `only ${codes.size} codes were found`);
    assert.deepEqual(
      [...codes].filter((code) => !headings.has(code)),
      [],
    );
    assert.deepEqual(
      [...headings].filter((heading) => !codes.has(heading ?? '')),
      [],
    );
  });

  it('are listed to a thousand, and then only said to go on', () => {
    const problems: Problem[] = [];
    for (let count = 0; count < 1500; count += 1) addProblem(problems, { code: 'bad-line', message: String(count) });
    assert.equal(problems.length, 1001);
    assert.equal(problems.at(-1)?.code, 'more-problems');
  });
});

function codesInSources(): string[] {
  const files = globSync('**/*.ts', { cwd: SOURCES }).filter((file) => !/\.(node\.test|harness)\.ts$/.test(file));
  return files.flatMap((file) =>
    [...readFileSync(new URL(file, SOURCES), 'utf8').matchAll(CODE)].map(([, code]) => code!),
  );
}
