import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { LINES, TEXT } from './contrast-pairs.mjs';
import { contrastRatio } from './contrast.mjs';
import { readTokens, type Token } from './token.mjs';

type Tokens = ReadonlyMap<string, Token>;

const read = (file: string): Token[] =>
  readTokens(JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')));

/** The tokens as a page has them that also loads the style sheet of a theme. */
const withTheme = (theme?: string): Tokens =>
  new Map([...read('tokens.json'), ...(theme ? read(`themes/${theme}.json`) : [])].map((token) => [token.name, token]));

/** WCAG 2.2 asks for these of text (1.4.3) and of lines (1.4.11); of high contrast, 1.4.6 asks more. */
const THEMES: [name: string, tokens: Tokens, text: number, lines: number][] = [
  ['usual', withTheme(), 4.5, 3],
  ['neutral', withTheme('neutral'), 4.5, 3],
  ['cbp', withTheme('cbp'), 4.5, 3],
  ['high-contrast', withTheme('high-contrast'), 7, 4.5],
];

describe('contrastRatio', () => {
  const table: [first: string, second: string, expected: string, why: string][] = [
    ['#000000', '#ffffff', '21.00', 'the greatest there is'],
    ['#777777', '#777777', '1.00', 'the same colour'],
    ['#ffffff', '#005ea2', '6.72', 'USWDS primary on white'],
    ['#2491ff', '#ffffff', '3.20', 'enough for a ring, too little for text'],
  ];
  for (const [first, second, expected, why] of table) {
    it(`${first} on ${second} is ${expected}: ${why}`, () => {
      assert.equal(contrastRatio(first, second).toFixed(2), expected);
    });
  }
});

for (const [name, tokens, text, lines] of THEMES) {
  for (const scheme of ['light', 'dark'] as const) {
    describe(`the ${scheme} colours of the ${name} theme`, () => {
      it(`carry text at ${text}:1 or more`, () => assertContrast(TEXT, tokens, scheme, text));
      it(`show rings and lines at ${lines}:1 or more`, () => assertContrast(LINES, tokens, scheme, lines));
    });
  }
}

for (const theme of ['neutral', 'cbp', 'high-contrast']) {
  it(`the ${theme} theme sets only tokens that there are`, () => {
    const known = withTheme();
    assert.deepEqual(
      read(`themes/${theme}.json`).filter(({ name }) => !known.has(name)),
      [],
    );
  });
}

function assertContrast(pairs: typeof TEXT, tokens: Tokens, scheme: 'light' | 'dark', atLeast: number): void {
  const measured = pairs.flatMap(([front, grounds]) =>
    grounds.map((ground) => ({
      front,
      ground,
      ratio: contrastRatio(hex(front, tokens, scheme), hex(ground, tokens, scheme)),
    })),
  );
  assert.deepEqual(
    measured.filter(({ ratio }) => ratio < atLeast),
    [],
  );
}

function hex(name: string, tokens: Tokens, scheme: 'light' | 'dark'): string {
  const token = tokens.get(`color-${name}`);
  assert.ok(token, `there is a colour "${name}"`);
  if (token.alias) return hex(token.value.replace('color-', ''), tokens, scheme);
  return (scheme === 'dark' && token.dark) || token.value;
}
