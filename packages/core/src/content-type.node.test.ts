import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContentType } from './content-type.ts';
import type { ContentType } from './content-type.ts';

describe('parseContentType', () => {
  const table: [value: string | null, expected: ContentType, why: string][] = [
    [null, {}, 'no header'],
    ['text/calendar', { mediaType: 'text/calendar' }, 'a media type alone'],
    ['Text/Calendar; Charset=UTF-8', { mediaType: 'text/calendar', charset: 'UTF-8' }, 'case'],
    [
      'text/calendar;method=PUBLISH;charset="iso-8859-1"',
      { mediaType: 'text/calendar', charset: 'iso-8859-1' },
      'quotes',
    ],
    ['; charset=utf-8', { charset: 'utf-8' }, 'a charset alone'],
    ['calendar', {}, 'not a media type'],
  ];
  for (const [value, expected, why] of table) {
    it(`reads ${value}: ${why}`, () => assert.deepEqual(parseContentType(value), expected));
  }
});
