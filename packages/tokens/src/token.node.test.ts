import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readdirSync, readFileSync } from 'node:fs';
import { toElementCss, toPageCss } from './css.mjs';
import { readTokens } from './token.mjs';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as object;
const json = read('tokens.json');
const themes = readdirSync(new URL('../themes', import.meta.url)).map((file) => `themes/${file}`);
const tokens = readTokens(json);

describe('readTokens', () => {
  const ours = (entry: object) => ({ $extensions: { 'io.github.otr-elements': entry } });
  const table: [input: object, expected: object, why: string][] = [
    [{ $type: 'number', $value: 2 }, { value: '2' }, 'a number without a unit'],
    [{ $type: 'number', $value: 2, ...ours({ unit: 'em' }) }, { value: '2em' }, 'a multiple of the text size'],
    [{ $type: 'dimension', $value: { value: 4, unit: 'px' } }, { value: '4px' }, 'a length'],
    [{ $type: 'fontFamily', $value: ['A B', 'serif'] }, { value: "'A B', serif" }, 'only names with spaces are quoted'],
    [{ $type: 'color', $value: { hex: '#000000' } }, { value: '#000000' }, 'the same in light and dark'],
    [
      { $type: 'color', $value: { hex: '#000000' }, ...ours({ dark: { hex: '#ffffff' } }) },
      { value: '#000000', dark: '#ffffff' },
      'its own value in dark',
    ],
    [{ $value: '{color.ink}' }, { value: 'color-ink', alias: true }, 'another token by name'],
  ];
  for (const [input, expected, why] of table) {
    it(`reads ${why}`, () => {
      assert.deepEqual(readTokens({ a: { b: input } }), [{ name: 'a-b', alias: false, ...expected }]);
    });
  }

  it('hands the type and unit of a group down to its tokens', () => {
    const group = { $type: 'number', ...ours({ unit: 'em' }), 1: { $value: 0.5 } };
    assert.deepEqual(readTokens({ space: group }), [{ name: 'space-1', value: '0.5em', alias: false }]);
  });

  it('names the type it cannot write', () => {
    assert.throws(() => readTokens({ a: { $type: 'gradient', $value: [] } }), /"gradient"/);
  });
});

describe('each file of tokens', () => {
  for (const file of ['tokens.json', ...themes]) {
    it(`${file} gives every colour the same components as its hex`, () => {
      const colors = [...JSON.stringify(read(file)).matchAll(/"components":\[([^\]]+)\],"hex":"#(\w+)"/g)];
      assert.ok(colors.length > 0);
      for (const [, components = '', hex] of colors) {
        const bytes = components.split(',').map((part) => Math.round(Number(part) * 255));
        assert.equal(Buffer.from(bytes).toString('hex'), hex);
      }
    });
  }
});

describe('themes/cbp.json', () => {
  it('says of every colour where it comes from', () => {
    for (const { name, description } of readTokens(read('themes/cbp.json'))) {
      assert.match(description ?? '', /Light: .+ Dark: .+/, name);
    }
  });
});

describe('tokens.json', () => {
  it('has no two tokens of one name, and no alias that leads nowhere', () => {
    const names = new Set(tokens.map(({ name }) => name));
    assert.equal(names.size, tokens.length);
    assert.deepEqual(
      tokens.filter(({ alias, value }) => alias && !names.has(value)),
      [],
    );
  });

  it('keeps text readable where the page shrinks its root', () => {
    assert.equal(tokens.find(({ name }) => name === 'font-size-base')?.value, 'max(1rem, 16px)');
  });
});

describe('the style sheets', () => {
  const sample = [
    { name: 'color-ink', value: '#000000', dark: '#ffffff', alias: false },
    { name: 'color-link', value: 'color-ink', alias: true },
    { name: 'radius-md', value: '4px', alias: false },
  ];

  it('declare public names for a page', () => {
    assert.equal(
      toPageCss(sample),
      ':root {\n  --otr-color-ink: light-dark(#000000,#ffffff);\n  --otr-color-link: var(--otr-color-ink);\n  --otr-radius-md: 4px;\n}\n',
    );
  });

  it('declare private names for an element, which the public ones override', () => {
    assert.equal(
      toElementCss(sample),
      '.root{\n--_color-ink:var(--otr-color-ink,light-dark(#000000,#ffffff));\n--_color-link:var(--otr-color-link,var(--_color-ink));\n--_radius-md:var(--otr-radius-md,4px);\n}\n',
    );
  });
});
