import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from './decode-text.ts';

describe('decodeText', () => {
  const table: [bytes: number[], charset: string | undefined, expected: string, why: string][] = [
    [[0xc3, 0xb1], undefined, 'ñ', 'UTF-8 where nothing is said'],
    [[0xf1], 'iso-8859-1', 'ñ', 'what the server says'],
    [[0xef, 0xbb, 0xbf, 0xc3, 0xb1], 'iso-8859-1', 'ñ', 'a byte order mark knows better than the server'],
    [[0xff, 0xfe, 0xf1, 0x00], undefined, 'ñ', 'UTF-16, little end first'],
    [[0xfe, 0xff, 0x00, 0xf1], undefined, 'ñ', 'UTF-16, big end first'],
    [[0xc3, 0xb1], 'klingon', 'ñ', 'a charset that does not exist'],
    [[0x42, 0x00, 0xf1, 0x00], undefined, 'Bñ', 'UTF-16 without a mark, little end first'],
    [[0x00, 0x42, 0x00, 0xf1], 'utf-8', 'Bñ', 'UTF-16 without a mark, big end first, whatever the server says'],
    [[0x61, 0xf1, 0x62, 0x93], undefined, 'añb“', 'Windows-1252 where nothing is said and it is no UTF-8'],
    [[0x61, 0xff, 0x62], 'utf-8', 'a\uFFFDb', 'a byte that does not fit what the server says'],
    [
      [0xc3, 0xb1, 0xff, 0xc3, 0xb1],
      undefined,
      'ñ\uFFFDñ',
      'UTF-8 in which a byte that fits nothing costs only itself',
    ],
    [[0xc3, 0x0d, 0x0a, 0x20, 0xb1], 'utf-8', 'ñ', 'a character within which a line is folded'],
    [
      [0xc3, 0xb1, 0x0d, 0x0a, 0x20, 0xc3, 0xb1, 0xff],
      undefined,
      'ñ\r\n ñ\uFFFD',
      'a fold between characters, which stays',
    ],
    [[], undefined, '', 'nothing'],
  ];
  for (const [bytes, charset, expected, why] of table) {
    it(`reads ${why}`, () => assert.equal(decodeText(new Uint8Array(bytes), charset), expected));
  }
});
