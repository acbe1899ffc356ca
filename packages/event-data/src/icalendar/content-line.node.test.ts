import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTimeOf } from '../cpu-time.harness.ts';
import { parseContentLine, unfoldLines } from './content-line.ts';
import { escapeText, splitList, unescapeText } from './text-value.ts';

describe('unfoldLines', () => {
  const table: [string, [string, number][], string][] = [
    [
      'A:1\r\nB:2\r\n',
      [
        ['A:1', 1],
        ['B:2', 2],
      ],
      'CRLF',
    ],
    [
      'A:1\nB:2',
      [
        ['A:1', 1],
        ['B:2', 2],
      ],
      'LF, and none at the end',
    ],
    [
      'A:1\rB:2\r',
      [
        ['A:1', 1],
        ['B:2', 2],
      ],
      'CR',
    ],
    [
      'A:1\r\n 2\r\n\t3\r\nB:4',
      [
        ['A:123', 1],
        ['B:4', 4],
      ],
      'folded by blank and tab',
    ],
    [
      'A:1\n\n\n 2\nB:3',
      [
        ['A:12', 1],
        ['B:3', 5],
      ],
      'empty lines between',
    ],
    [' A:1', [[' A:1', 1]], 'nothing to continue'],
    ['', [], 'nothing'],
  ];
  for (const [text, expected, why] of table) {
    it(`unfolds ${JSON.stringify(text)}: ${why}`, () => assert.deepEqual([...unfoldLines(text)], expected));
  }

  for (const lineEnd of ['\r\n', '\n', '\r']) {
    it(`numbers the lines of a long document that end with ${JSON.stringify(lineEnd)}`, () => {
      const count = 40_000;
      const lines = [...unfoldLines(Array.from({ length: count }, (_, index) => `X-${index + 1}:`).join(lineEnd))];
      assert.equal(lines.length, count);
      assert.ok(lines.every(([text, line]) => text === `X-${line}:`));
    });
  }
});

describe('parseContentLine', () => {
  const table: [string, [name: string, parameters: Record<string, string>, value: string] | undefined, string][] = [
    ['SUMMARY:A: b', ['SUMMARY', {}, 'A: b'], 'the first colon counts'],
    ['summary:a', ['SUMMARY', {}, 'a'], 'lower case'],
    ['A;X=1;y=2:v', ['A', { X: '1', Y: '2' }, 'v'], 'parameters'],
    ['A;X="a:b;c":v', ['A', { X: 'a:b;c' }, 'v'], 'a quoted value'],
    ['A;X="a","b":v', ['A', { X: 'a,b' }, 'v'], 'a list of quoted values'],
    ['A;CN="J. ^\'Sam^\' ^^ ^n x":v', ['A', { CN: 'J. "Sam" ^ \n x' }, 'v'], 'the carets of RFC 6868'],
    ['A;X=1;X=2:v', ['A', { X: '1' }, 'v'], 'the first of a name counts'],
    ['A;X:v', ['A', { X: '' }, 'v'], 'a parameter without value'],
    ['A;CN="never closed:v', ['A', { CN: '' }, 'v'], 'a quotation mark that is never closed'],
    ['A;:v', ['A', { '': '' }, 'v'], 'no parameter after the semicolon'],
    ['A:', ['A', {}, ''], 'no value'],
    ['SUMMARY no colon: here', undefined, 'what follows the name is no parameter'],
    ['GARBAGE', undefined, 'no colon'],
    [':value', undefined, 'no name'],
    ['A;X=1', undefined, 'no value after the parameters'],
  ];
  for (const [text, expected, why] of table) {
    it(`reads ${text}: ${why}`, () => {
      const line = parseContentLine(text, 7);
      assert.deepEqual(line && [line.name, Object.fromEntries(line.parameters), line.value], expected);
      if (line) assert.equal(line.line, 7);
    });
  }

  const hostile: [string, string][] = [
    [`A${';X-P=1'.repeat(100_000)}:v`, 'many parameters'],
    [`A${';'.repeat(1_000_000)}`, 'many semicolons'],
    [`A${';X="'.repeat(200_000)}`, 'many quotation marks'],
    [`A;X=${'a"b"'.repeat(200_000)}:v`, 'many quoted parts'],
    [`A;X=${'a'.repeat(2_000_000)}:v`, 'a long value'],
    ['A'.repeat(2_000_000), 'a long name'],
  ];
  for (const [text, why] of hostile) {
    it(`takes time in proportion to the length: ${why}`, () => {
      assert.ok(cpuTimeOf(() => parseContentLine(text, 1)) < 1000);
    });
  }
});

describe('text values', () => {
  const table: [string, string, string][] = [
    ['a\\, b\\; c\\\\d', 'a, b; c\\d', 'the signs of RFC 5545'],
    ['a\\nb\\Nc', 'a\nb\nc', 'line breaks'],
    ['C:\\temp', 'C:\\temp', 'a backslash that was meant'],
    ['a\\:b \\"c\\"', 'a:b "c"', 'signs that need no escape'],
    ['\\\\n', '\\n', 'an escaped backslash before a letter'],
  ];
  for (const [value, expected, why] of table) {
    it(`unescapes ${value}: ${why}`, () => assert.equal(unescapeText(value), expected));
  }

  it('gives back what was escaped', () => {
    for (const text of ['a\\nb', 'a,b;c\\', '\n\n', 'x\\\n,']) assert.equal(unescapeText(escapeText(text)), text);
  });

  it('escapes everything that some reader takes for the end of a line', () => {
    assert.equal(escapeText('a\r\nb\rc\nd\u2028e\u2029f'), 'a\\nb\\nc\\nd\\ne\\nf');
  });

  it('splits at commas that are not escaped', () => {
    assert.deepEqual(splitList('a,b\\,c,,d\\\\,e'), ['a', 'b\\,c', 'd\\\\', 'e']);
  });
});
