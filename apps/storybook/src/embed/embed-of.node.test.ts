import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { embedOf } from './embed-of.ts';
import type { Shown } from './shown.ts';

const CALENDAR: Shown = {
  storyId: 'elements-event-calendar--playground',
  widget: 'event-calendar',
  attributes: {},
  scripted: {},
  hasContent: false,
  hasSeveral: false,
  isStill: false,
  isPlayed: false,
};

const textOf = (shown: Partial<Shown>, form: Parameters<typeof embedOf>[1] = 'tag'): string => {
  const { parts, script } = embedOf({ ...CALENDAR, ...shown }, form);
  return [...parts.map(({ text }) => text), script].join('\n');
};
const notesOf = (shown: Partial<Shown>, form: Parameters<typeof embedOf>[1] = 'tag'): string =>
  embedOf({ ...CALENDAR, ...shown }, form).notes.join('\n');

describe('embedOf', () => {
  it('writes the attributes as they are now', () => {
    assert.match(
      textOf({ attributes: { view: 'agenda', limit: '3' } }),
      /<otr-event-calendar view="agenda" limit="3">/,
    );
  });

  it('leaves out the content that lies beside the script', () => {
    assert.match(textOf({ attributes: { src: 'content/events.json' } }), /<otr-event-calendar>/);
  });

  it('puts a placeholder for the address of a sample, and says so', () => {
    const shown = { attributes: { src: 'feeds/calendar-sample.json' } };
    assert.match(textOf(shown), /src="https:\/\/agency\.example\.gov\/feeds\/calendar-sample\.json"/);
    assert.match(notesOf(shown), /are samples/);
  });

  it('keeps an address of one’s own, and says nothing', () => {
    const shown = { attributes: { src: 'https://events.example.gov/all.ics' } };
    assert.match(textOf(shown), /src="https:\/\/events\.example\.gov\/all\.ics"/);
    assert.equal(notesOf(shown), '');
  });

  it('says what a value is that the attribute does not take', () => {
    const shown = { attributes: { view: 'year' } };
    assert.doesNotMatch(textOf(shown), /year/);
    assert.match(notesOf(shown), /“view” is “year”, which it does not take/);
  });

  it('says what an address cannot carry', () => {
    assert.match(notesOf({ attributes: { src: 'feeds/calendar-sample.json' } }, 'link'), /^Left out.*: src\./);
  });

  it('gives a script for what a tag cannot say', () => {
    const shown = { scripted: { events: '[{ "uid": "a" }]' } };
    assert.match(textOf(shown), /widget\.events = \[\{ "uid": "a" \}\];$/);
    assert.match(notesOf(shown), /a script sets: events\. Paste the tag, then set it as below/);
  });

  it('does not write out more than one would read', () => {
    assert.match(
      textOf({ scripted: { events: JSON.stringify('x'.repeat(9000)) } }),
      /widget\.events = \/\* yours.*\*\/;$/,
    );
  });

  const table: [form: Parameters<typeof embedOf>[1], expected: RegExp][] = [
    ['react', /Set the property: events=\{…\}/],
    ['vue', /Set the property: :events="…"/],
    ['angular', /Set the property: \[events\]="…"/],
    ['frame', /An address cannot say what a script sets: events/],
  ];
  for (const [form, expected] of table) {
    it(`says for ${form} what to do in place of a script`, () => {
      const shown = { scripted: { events: '[]' } };
      assert.match(notesOf(shown, form), expected);
      assert.doesNotMatch(textOf(shown, form), /widget\.events/);
    });
  }

  it('says what else of a state is not in its snippet', () => {
    const notes = notesOf({ hasContent: true, hasSeveral: true, isStill: true, isPlayed: true });
    for (const part of [/in the tag/, /several elements/, /left to visitors/, /Time stands still/])
      assert.match(notes, part);
  });
});
