import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { email, telephone, webUrl } from './addresses.ts';
import { documentPlace } from './place.ts';
import type { Read } from './read.ts';
import { boolean, dayOrMonth, eventTime, integer, isoDate, number } from './scalars.ts';

type Table = [value: unknown, expected: unknown, why: string][];

function check(name: string, read: Read<unknown>, code: string, table: Table): void {
  describe(name, () => {
    for (const [value, expected, why] of table) {
      it(`gives ${JSON.stringify(expected)} for ${JSON.stringify(value)}: ${why}`, () => {
        const place = documentPlace('https://agency.example/feeds/events.json');
        assert.deepEqual(read(value, place), expected);
        assert.deepEqual(
          place.problems.map((problem) => problem.code),
          expected === undefined ? [code] : [],
        );
      });
    }
  });
}

check('webUrl', webUrl, 'bad-url', [
  ['https://cbp.example/a?b#c', 'https://cbp.example/a?b#c', 'https'],
  ['http://cbp.example', 'http://cbp.example/', 'http, normalised'],
  ['meetings/1', 'https://agency.example/feeds/meetings/1', 'relative to the document'],
  ['//other.example/x', 'https://other.example/x', 'of the same scheme'],
  ['javascript:alert(1)', undefined, 'runs'],
  [' java\nscript:alert(1)', undefined, 'runs, hidden'],
  ['data:text/html,x', undefined, 'carries its own page'],
  ['mailto:a@b.example', undefined, 'no page'],
  ['https://user@cbp.example', undefined, 'looks like another site'],
  ['https://:word@cbp.example', undefined, 'holds a password'],
  ['https://', undefined, 'no host'],
  [{ href: 'https://cbp.example' }, undefined, 'no text'],
]);

check('email', email, 'bad-email', [
  ['desk@agency.example', 'desk@agency.example', 'plain'],
  ['mailto:desk@agency.example', 'desk@agency.example', 'as a link'],
  ["o'neill+x_y@sub.agency.example", "o'neill+x_y@sub.agency.example", 'signs that are in use'],
  ['a@b?bcc=c@d.example', undefined, 'adds a copy'],
  ['a%0Abcc:c@d.example', undefined, 'adds a line'],
  ['a@b.example,c@d.example', undefined, 'two'],
  ['a@b', undefined, 'no domain'],
  [`${'a'.repeat(300)}@b.example`, undefined, 'too long'],
]);

check('telephone', telephone, 'bad-telephone', [
  ['+1 (202) 555-0100', '+1 (202) 555-0100', 'as people write it'],
  ['tel:202.555.0100', '202.555.0100', 'as a link'],
  ['*#06#', undefined, 'a code of the device'],
  ['1-888-REG-FAIR', undefined, 'letters'],
  ['+', undefined, 'no digits'],
]);

check('isoDate', isoDate, 'bad-date', [
  ['2026-11-24', '2026-11-24', 'a day'],
  ['2026-11-31', undefined, 'no such day'],
  [20261124, undefined, 'no text'],
]);

check('dayOrMonth', dayOrMonth, 'bad-date', [
  ['2026-11', '2026-11', 'a month'],
  ['2026-11-24', '2026-11-24', 'a day'],
  ['2026', undefined, 'a year'],
]);

check('eventTime', eventTime, 'bad-date', [
  ['2026-11-24T13:00:00-05:00', '2026-11-24T18:00:00Z', 'an offset'],
  ['soon', undefined, 'words'],
  [1e308, undefined, 'no text'],
]);

check('integer', integer(), 'wrong-type', [
  [0, 0, 'zero'],
  [-1, undefined, 'negative'],
  [1.5, undefined, 'a fraction'],
  [1e308, undefined, 'past what can be counted'],
  ['1', undefined, 'text'],
]);

check('number', number(), 'wrong-type', [
  [1.5, 1.5, 'a fraction'],
  [-0.5, undefined, 'negative'],
]);

check('boolean', boolean, 'wrong-type', [
  [false, false, 'false'],
  ['true', undefined, 'text'],
  [1, undefined, 'a number'],
]);
