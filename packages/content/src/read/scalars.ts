import { isIsoDate } from '@otr-elements/event-data';
import { describe, report, telephone, text, wrongType } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import type { PartialDate } from '../model/partial-date.ts';

/** Text of any length that a person would write. */
export const prose = text();

/** A day, month, year or fiscal year that exists. */
export const partialDate: Read<PartialDate> = (value, place) =>
  typeof value === 'string' && isPartialDate(value)
    ? value
    : report(
        place,
        'bad-date',
        `is ${describe(value)}, not a day, month or year such as 2026-11-24, 2026-11, 2026 or FY2026; it is left out.`,
      );

/** A telephone number with its country, brought to E.164 form: `+1-202-344-1440` gives `+12023441440`. */
export const e164: Read<string> = (value, place) => {
  const number = telephone(value, place)?.replace(/[ ().-]/g, '');
  return number === undefined || /^\+[1-9]\d{6,14}$/.test(number)
    ? number
    : report(
        place,
        'bad-telephone',
        `is ${describe(value)}, not a number that starts with + and its country's code; it is left out.`,
      );
};

/** The two-letter postal code of a state or territory. */
export const areaCode = matching(/^[A-Z]{2}$/, 'the two-letter postal code of a state or territory');

/** A language, such as `en` or `es-PR` (BCP 47). */
export const languageTag = matching(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, 'a language such as en or es');

/** What is dialled after a number. */
export const digits = matching(/^\d{1,10}$/, 'one to ten digits');

/** Text of a form that one pattern can tell. */
export function matching(pattern: RegExp, expected: string): Read<string> {
  return (value, place) =>
    typeof value === 'string' && pattern.test(value) ? value : wrongType(value, place, expected);
}

function isPartialDate(value: string): boolean {
  return /^(FY)?(?!0000)\d{4}$/.test(value) || isIsoDate(value) || isIsoDate(`${value}-01`);
}
