/**
 * Small pure readers "unknown JSON → typed value plus problems", put together by hand:
 *
 * ```ts
 * const readContact = object({ name: text(200), email, tel: telephone, url: webUrl });
 * const readPeople = object({ asOf: dayOrMonth, people: listOf(readContact) }, { required: ['people'] });
 *
 * const place = documentPlace('https://example.gov/people.json');
 * const people = readPeople(parseJson(documentText), place); // undefined where the document is of no use
 * place.problems; // [{ code: 'bad-email', message: 'people[3].email is "…", not an e-mail address; it is left out.' }]
 * ```
 */
export { email, parseWebUrl, telephone, webUrl } from './addresses.ts';
export { parseJson } from './parse-json.ts';
export { documentPlace, placeOf, report } from './place.ts';
export type { Place } from './place.ts';
export { describe, isObject, listOf, object, ownValue, wrongType } from './read.ts';
export type { ObjectRules, Read, ReadObject, ReadValue, Shape } from './read.ts';
export { boolean, dayOrMonth, eventTime, integer, isoDate, number, oneOf, text } from './scalars.ts';
export { cleanText } from '../text/clean-text.ts';
