import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOf } from './reading/strings.mjs';

/** What several elements do or tell: its key in the words of each (WCAG 3.2.4). */
const SAME = {
  'to ask again': {
    'event-calendar': 'tryAgain',
    'program-card': 'tryAgain',
    'committee-panel': 'again',
    'fairness-contact-badge': 'tryAgain',
  },
  'to open details': { 'event-calendar': 'details', 'committee-panel': 'details' },
  'to register': { 'event-calendar': 'register', 'program-card': 'register' },
  'to watch a recording': { 'event-calendar': 'watch', 'program-card': 'watch' },
  'to save a contact': { 'committee-panel': 'card', 'fairness-contact-badge': 'card' },
  'a link to another site': {
    'event-calendar': 'opensElsewhere',
    'program-card': 'opensElsewhere',
    'committee-panel': 'opensElsewhere',
    'fairness-contact-badge': 'opensElsewhere',
  },
  'an event in person': {
    'event-calendar': 'attendance.offline',
    'program-card': 'mode.offline',
    'committee-panel': 'values.offline',
  },
  'an event online': {
    'event-calendar': 'attendance.online',
    'program-card': 'mode.online',
    'committee-panel': 'values.online',
  },
  'both ways': {
    'event-calendar': 'attendance.mixed',
    'program-card': 'mode.mixed',
    'committee-panel': 'values.mixed',
  },
  'that registration is open': { 'event-calendar': 'find.open', 'program-card': 'open' },
  ...Object.fromEntries(
    ['registration', 'inPersonRegistration', 'onlineRegistration', 'comment', 'accommodation'].map((name) => [
      `a deadline: ${name}`,
      { 'event-calendar': `deadline.${name}.open`, 'committee-panel': `values.${name}` },
    ]),
  ),
};

/** In Spanish these go with what they are said of: un evento cancelado, una reunión cancelada. */
const STATES = {
  'what was copied': { 'event-calendar': 'subscribe.copied', 'fairness-contact-badge': 'copied' },
  'what is cancelled': {
    'event-calendar': 'cancelled',
    'program-card': 'cancelled',
    'committee-panel': 'values.cancelled',
  },
  'what is postponed': {
    'event-calendar': 'change.postponed',
    'program-card': 'postponed',
    'committee-panel': 'values.postponed',
  },
  'what has another date': {
    'event-calendar': 'change.rescheduled',
    'program-card': 'rescheduled',
    'committee-panel': 'values.rescheduled',
  },
};

describe('elements on one page call the same thing by the same words', () => {
  for (const language of ['en', 'es']) {
    for (const [thing, keys] of Object.entries({ ...SAME, ...STATES })) {
      it(`${thing}, ${language}`, async () => {
        const words = await Promise.all(
          Object.entries(keys).map(async ([element, key]) => (await wordsOf(element, language)).get(key)),
        );
        const said = new Set(thing in STATES ? words.map((word) => word?.replace(/[ao](?=\.?$)/, '')) : words);
        assert.ok(words.every(Boolean), `there are words: ${words}`);
        assert.equal(said.size, 1, words.join(' / '));
      });
    }
  }
});
