import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock, type Mock } from 'node:test';
import { globSync, readFileSync } from 'node:fs';
import { warnOnce } from './warn-once.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

describe('warnOnce', () => {
  let warn: Mock<typeof console.warn>;

  beforeEach(() => {
    delete (globalThis as { [key: symbol]: unknown })[Symbol.for('otr-elements.warnings')];
    warn = mock.method(console, 'warn', () => {});
  });
  afterEach(() => {
    warn.mock.restore();
  });

  const said = () => warn.mock.calls.map(({ arguments: [text] }) => text as string);

  it('says what was found, what happens instead, and where to read more', () => {
    warnOnce('view-unknown', 'view="year" is not a view; using "auto".');
    assert.deepEqual(said(), [
      'OTR Elements: view="year" is not a view; using "auto". See https://github.com/otr-elements/otr-elements/blob/main/docs/warnings.md#view-unknown',
    ]);
  });

  it('says the same thing once', () => {
    for (const view of ['year', 'year', 'decade']) warnOnce('view-unknown', `view="${view}" is not a view.`);
    assert.equal(said().length, 2);
  });

  it('stays silent when another bundle on the page has said it', async () => {
    const otherBundle = (await import(`${import.meta.resolve('./warn-once.ts')}?other`)) as {
      warnOnce: typeof warnOnce;
    };
    otherBundle.warnOnce('view-unknown', 'view="year" is not a view.');
    warnOnce('view-unknown', 'view="year" is not a view.');
    assert.equal(said().length, 1);
  });
});

describe('docs/warnings.md', () => {
  const headings = [...read('docs/warnings.md').matchAll(/^## `?([a-z-]+)`?$/gm)].map(([, code]) => code);

  it('explains every code that a package uses', () => {
    const sources = globSync('packages/*/src/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
    const used = /(?:warnOnce\(\s*|\bwarning:\s*)'([^']*)'/g;
    const codes = sources.flatMap((path) => [...read(path).matchAll(used)].map(([, code]) => code));
    assert.ok(codes.includes('element-defined-twice'));
    assert.deepEqual(
      codes.filter((code) => !headings.includes(code)),
      [],
    );
  });

  it('has each heading once', () => {
    assert.equal(new Set(headings).size, headings.length);
  });
});
