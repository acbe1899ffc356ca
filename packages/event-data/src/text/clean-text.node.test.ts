import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cleanText } from './clean-text.ts';

const table: [string, string, string][] = [
  ['  a b  ', 'a b', 'white space around it goes'],
  ['a\r\nb\rc\td', 'a\nb\nc\td', 'line breaks become one kind; tabs stay'],
  ['a\u2028b\u2029c', 'a\nb\nc', 'the line breaks of Unicode are line breaks'],
  ['a\u202eb\u202dc', 'abc', 'marks that turn the order of letters go'],
  ['a\u0000\u0007\u001b\u007f\u0085b', 'ab', 'controls go'],
  ['\ud83d\ude00 \ud800 \udc00', '\ud83d\ude00 \ufffd \ufffd', 'halves of pairs are replaced, pairs stay'],
];
for (const [text, expected, why] of table) {
  it(`cleans ${JSON.stringify(text)}: ${why}`, () => assert.equal(cleanText(text), expected));
}
