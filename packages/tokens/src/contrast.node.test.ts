import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { contrastRatio } from './contrast.ts';
import { readTokens } from './token.mjs';

const json = JSON.parse(readFileSync(new URL('../tokens.json', import.meta.url), 'utf8'));
const tokens = new Map(readTokens(json).map((token) => [token.name, token]));

const BASE_GROUNDS = ['background', 'base-lightest', 'base-lighter'];
const PRIMARY_GROUNDS = ['background', 'base-lightest', 'primary-lighter'];
const STATUSES = ['error', 'warning', 'success', 'info'];

/** Text and every ground it may stand on. */
const TEXT: [text: string, grounds: string[]][] = [
  ['ink', [...BASE_GROUNDS, 'primary-lighter', ...STATUSES.map((status) => `${status}-lighter`)]],
  ['base', ['background']],
  ['base-dark', BASE_GROUNDS],
  ['primary', PRIMARY_GROUNDS],
  ['primary-dark', PRIMARY_GROUNDS],
  ['primary-darker', PRIMARY_GROUNDS],
  ['link', PRIMARY_GROUNDS],
  ['link-visited', PRIMARY_GROUNDS],
  ['on-primary', ['primary', 'primary-dark', 'primary-darker']],
  ...STATUSES.map((status): [string, string[]] => [status, ['background', `${status}-lighter`]]),
];

/** Rings and lines that mean something, and every ground they may stand on. */
const LINES: [line: string, grounds: string[]][] = [
  ['focus', [...BASE_GROUNDS, 'primary-lighter', ...STATUSES.map((status) => `${status}-lighter`)]],
  ['base', ['background', 'base-lightest']],
  ['primary', PRIMARY_GROUNDS],
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

for (const scheme of ['light', 'dark'] as const) {
  describe(`the ${scheme} colours`, () => {
    it('carry text at 4.5:1 or more', () => assertContrast(TEXT, scheme, 4.5));
    it('show rings and lines at 3:1 or more', () => assertContrast(LINES, scheme, 3));
  });
}

function assertContrast(pairs: typeof TEXT, scheme: 'light' | 'dark', atLeast: number): void {
  const measured = pairs.flatMap(([front, grounds]) =>
    grounds.map((ground) => ({ front, ground, ratio: contrastRatio(hex(front, scheme), hex(ground, scheme)) })),
  );
  assert.deepEqual(
    measured.filter(({ ratio }) => ratio < atLeast),
    [],
  );
}

function hex(name: string, scheme: 'light' | 'dark'): string {
  const token = tokens.get(`color-${name}`);
  assert.ok(token, `there is a colour "${name}"`);
  if (token.alias) return hex(token.value.replace('color-', ''), scheme);
  return (scheme === 'dark' && token.dark) || token.value;
}
