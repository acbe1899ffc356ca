import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatBars, formatFigure, formatTable } from '../table.mjs';

describe('a table', () => {
  it('has how many times the floor beside the figure', () => {
    const rows = [
      { name: 'ours', cpu: 150.4, runs: 9 },
      { name: 'floor', cpu: 100.2, runs: 9 },
      { name: 'no list', runs: 9 },
    ];
    assert.equal(
      formatTable({ title: 'Sample', columns: ['cpu', 'runs'], ratios: ['cpu'], rows }, 'floor'),
      [
        '### Sample',
        '',
        '|  | cpu | × | runs |',
        '| --- | --: | --: | --: |',
        '| ours | 150 | 1.50 | 9 |',
        '| floor | 100 | 1.00 | 9 |',
        '| no list | – | – | 9 |',
        '',
      ].join('\n'),
    );
  });

  it('has no ratio where the floor is missing', () => {
    const table = { title: 'Sample', columns: ['cpu'], ratios: ['cpu'], rows: [{ name: 'ours', cpu: 3 }] };
    assert.match(formatTable(table, 'floor'), /\| ours \| 3 \| – \|/);
  });
});

describe('a figure', () => {
  for (const [figure, expected] of [
    [12_345.6, '12,346'],
    [12.34, '12.3'],
    [0.0664, '0.066'],
    [0, '0'],
    [undefined, '–'],
  ]) {
    it(`${figure} is written ${expected}`, () => assert.equal(formatFigure(figure), expected));
  }
});

describe('the bars', () => {
  it('say yes, no, or that it was not measured', () => {
    const bar = '≤ 1';
    const text = formatBars([
      { what: 'a', bar, figure: '0.5', isMet: true },
      { what: 'b', bar, figure: '2', isMet: false },
      { what: 'c', bar },
    ]);
    assert.match(
      text,
      /\| a \| ≤ 1 \| 0\.5 \| yes \|\n\| b \| ≤ 1 \| 2 \| \*\*no\*\* \|\n\| c \| ≤ 1 \| – \| not measured \|/,
    );
  });
});
