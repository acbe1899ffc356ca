import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFixture } from '../fixture.harness.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { occurrencesBetween } from '../occurrences/occurrences-between.ts';
import { readFeed } from '../read-feed.ts';
import { foldLine } from './fold-line.ts';
import { writeICalendar } from './write-icalendar.ts';

const NEW_YORK = 'America/New_York';

function event(fields: Partial<CalendarEvent>): CalendarEvent {
  const start = fields.start ?? '2026-11-10T10:00:00';
  return { uid: 'x', summary: 'Sample', status: 'confirmed', start, allDay: start.length === 10, ...fields };
}

/** The lines of the written event, unfolded. */
function linesOf(fields: Partial<CalendarEvent>): string[] {
  return writeICalendar([event(fields)], { now: '2026-10-01T00:00:00Z' })
    .replaceAll('\r\n ', '')
    .split('\r\n');
}

describe('writeICalendar', () => {
  it('writes an event with its zone', () => {
    const fields = { start: '2026-11-10T10:00:00', end: '2026-11-10T11:00:00', timeZone: NEW_YORK, sequence: 2 };
    assert.equal(
      writeICalendar([event(fields)], { name: 'Samples; all', now: '2026-10-01T00:00:00Z' }),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//OTR Elements//event-data//EN',
        'NAME:Samples\\; all',
        'X-WR-CALNAME:Samples\\; all',
        'BEGIN:VTIMEZONE',
        'TZID:America/New_York',
        'BEGIN:STANDARD',
        'DTSTART:20251230T190000',
        'TZOFFSETFROM:-0500',
        'TZOFFSETTO:-0500',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:20260308T020000',
        'TZOFFSETFROM:-0500',
        'TZOFFSETTO:-0400',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'DTSTART:20261101T020000',
        'TZOFFSETFROM:-0400',
        'TZOFFSETTO:-0500',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:x',
        'DTSTAMP:20261001T000000Z',
        'SEQUENCE:2',
        'DTSTART;TZID=America/New_York:20261110T100000',
        'DTEND;TZID=America/New_York:20261110T110000',
        'STATUS:CONFIRMED',
        'SUMMARY:Sample',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  const table: [Partial<CalendarEvent>, string, string][] = [
    [{ start: '2026-11-10', end: '2026-11-12' }, 'DTEND;VALUE=DATE:20261112', 'a day'],
    [{ start: '2026-11-30' }, 'DTEND;VALUE=DATE:20261201', 'the end of a day that states none'],
    [{ start: '2026-11-10T10:00:00' }, 'DTSTART:20261110T100000', 'a floating time'],
    [{ start: '2026-11-10T15:00:00Z' }, 'DTSTART:20261110T150000Z', 'an instant'],
    [
      { start: '2026-11-10T15:00:00Z', timeZone: NEW_YORK },
      'DTSTART;TZID=America/New_York:20261110T100000',
      'an instant with a zone',
    ],
    [
      { start: '2026-11-01T06:30:00Z', timeZone: NEW_YORK },
      'DTSTART:20261101T063000Z',
      'an instant that the clock shows a second time',
    ],
    [{ status: 'cancelled' }, 'STATUS:CANCELLED', 'a cancelled event'],
    [{ change: 'postponed' }, 'STATUS:TENTATIVE', 'a postponed event'],
    [{ change: 'postponed' }, 'DESCRIPTION:Postponed\\; a new date is not set.', 'a postponed event, in words'],
    [
      { change: 'rescheduled', previousStarts: ['2026-10-06'] },
      'DESCRIPTION:Rescheduled.\\nBefore: 2026-10-06',
      'a rescheduled event, in words',
    ],
    [{ description: 'A, b' }, 'DESCRIPTION:A\\, b', 'a description'],
    [
      { location: { name: 'Hall', locality: 'Sampleton', region: 'VA', postalCode: '22201' } },
      'LOCATION:Hall\\, Sampleton\\, VA 22201',
      'a place on one line',
    ],
    [{ location: { geo: { latitude: 38.5, longitude: -1e-7 } } }, 'GEO:38.500000;-0.000000', 'where it is'],
    [{ image: { url: 'https://agency.example/a.png' } }, 'IMAGE;VALUE=URI:https://agency.example/a.png', 'a picture'],
    [{ categories: ['A, b', 'c'] }, 'CATEGORIES:A\\, b,c', 'categories'],
    [
      { virtualLocation: { url: 'https://meet.example/1' } },
      'CONFERENCE;VALUE=URI:https://meet.example/1',
      'a link to take part',
    ],
    [{ contact: { name: 'Desk', tel: '202-555-0100' } }, 'CONTACT:Desk\\, 202-555-0100', 'a contact'],
    [{ superEvent: 'week' }, 'RELATED-TO;RELTYPE=PARENT:week', 'the event around it'],
    [
      { documents: [{ title: 'A "b": c', url: 'https://agency.example/a.pdf', mediaType: 'application/pdf' }] },
      'ATTACH;FMTTYPE=application/pdf;FILENAME="A ^\'b^\': c":https://agency.example/a.pdf',
      'a document',
    ],
    [{ updated: '2026-09-01T00:00:00Z' }, 'LAST-MODIFIED:20260901T000000Z', 'the last change'],
    [
      { recurrenceSet: { rules: ['FREQ=DAILY;COUNT=2'], dates: [], exceptionDates: [] } },
      'RRULE:FREQ=DAILY;COUNT=2',
      'a rule',
    ],
  ];
  for (const [fields, line, why] of table) {
    it(`writes ${why}`, () => assert.ok(linesOf(fields).includes(line), linesOf(fields).join('\n')));
  }

  it('says when to ask again, to new programs and to old ones', () => {
    const text = writeICalendar([event({})], { refreshInterval: 43_200 });
    assert.match(text, /\r\nREFRESH-INTERVAL;VALUE=DURATION:PT43200S\r\nX-PUBLISHED-TTL:PT43200S\r\n/);
    assert.equal(readFeed(text).refreshInterval, 43_200);
    assert.doesNotMatch(writeICalendar([event({})]), /REFRESH|TTL/);
  });

  it('writes no line for a name that an event does not have', () => {
    assert.deepEqual(
      linesOf({ summary: '' }).filter((line) => line.startsWith('SUMMARY')),
      [],
    );
  });

  it('says what became of an event once, however often it is written and read', () => {
    const moved = event({ status: 'cancelled', change: 'rescheduled', previousStarts: ['2026-10-06'] });
    const again = readFeed(writeICalendar([{ ...moved, description: 'First.\nSecond.' }])).events[0]!;
    const [line] = linesOf({ ...moved, description: again.description! }).filter((it) => it.startsWith('DESCRIPTION'));
    assert.equal(line, 'DESCRIPTION:Cancelled.\\nRescheduled.\\nBefore: 2026-10-06\\nFirst.\\nSecond.');
  });

  it('needs no clock', () => {
    const stampOf = (fields: Partial<CalendarEvent>) => /DTSTAMP:(.*)\r/.exec(writeICalendar([event(fields)]))?.[1];
    assert.equal(stampOf({ updated: '2026-09-01T00:00:00Z' }), '20260901T000000Z');
    assert.equal(stampOf({ timeZone: NEW_YORK }), '20261110T150000Z');
    assert.equal(stampOf({ start: '2026-11-10' }), '20261110T000000Z');
  });

  it('names a zone that is not known', () => {
    assert.throws(() => writeICalendar([event({ timeZone: 'Mars/Olympus' })]), /Mars\/Olympus/);
  });

  it('lets no text become a line', () => {
    const evil = 'a\r\nATTENDEE:mailto:b@c.example\nEND:VEVENT\r\u2028BEGIN:VALARM';
    const lines = linesOf({
      uid: evil,
      summary: evil,
      description: evil,
      location: { name: evil },
      url: `https://agency.example/${evil}`,
      categories: [evil],
      contact: { name: evil },
      superEvent: evil,
      documents: [{ title: evil, url: 'https://agency.example/a', mediaType: evil }],
      virtualLocation: { url: 'javascript:alert(1)' },
      image: { url: 'data:image/png;base64,AAAA' },
      recurrenceSet: { rules: [evil], dates: [], exceptionDates: [] },
    });
    assert.deepEqual(
      lines.filter((line) => /^(ATTENDEE|BEGIN:VALARM|CONFERENCE|IMAGE)/.test(line)),
      [],
    );
    assert.equal(lines.filter((line) => line === 'END:VEVENT').length, 1);
  });
});

describe('foldLine', () => {
  it('cuts no character and leaves no line longer than 75 octets', () => {
    for (const text of [
      'SUMMARY:'.padEnd(300, 'x'),
      `SUMMARY:${'\u00fc'.repeat(100)}`,
      `SUMMARY:a${'\ud83d\ude00'.repeat(50)}`,
      `S:${'\u20ac'.repeat(99)}`,
    ]) {
      const lines = foldLine(text).split('\r\n');
      for (const line of lines) {
        assert.ok(new TextEncoder().encode(line).length <= 75);
        assert.doesNotMatch(line, /\p{Surrogate}/u);
      }
      assert.equal(lines.join('\r\n').replaceAll('\r\n ', ''), text);
    }
  });

  it('leaves a line of 75 octets whole', () => assert.equal(foldLine('x'.repeat(75)), 'x'.repeat(75)));
});

describe('what is written can be read', () => {
  const range = { from: '0001-01-01', to: '9999-12-31', timeZone: NEW_YORK };
  const fixtures = [
    'agency-meetings.ics',
    'agency-meetings.json',
    'own-timezones.ics',
    'recurring-series.ics',
    'calendar-recurring.ics',
    'hostile.ics',
    'half-broken.json',
  ];
  for (const name of fixtures) {
    it(`gives the same occurrences of ${name}`, () => {
      const events = readFeed(readFixture(name)).events;
      const told = (all: readonly CalendarEvent[]) =>
        occurrencesBetween(all, range).map(({ uid, recurrenceId, summary, start, end, timeZone, allDay }) => [
          ...[uid, recurrenceId, summary, start, end],
          allDay ? undefined : timeZone,
        ]);
      assert.deepEqual(told(readFeed(writeICalendar(events)).events), told(events));
    });
  }

  it('keeps every zone of the world right in its own description', () => {
    const events = Intl.supportedValuesOf('timeZone').flatMap((timeZone, index) =>
      ['2026-01-15', '2026-03-20', '2026-07-15', '2026-10-28'].map((day) =>
        event({ uid: `${index} ${day}`, start: `${day}T10:00:00`, timeZone }),
      ),
    );
    // Under names that mean nothing, the reader has only the descriptions to go by.
    const renamed = writeICalendar(events)
      .replaceAll('\r\n ', '')
      .replace(/TZID([:=])([^:\r]+)/g, (_, sign: string, id: string) => `TZID${sign}Own-${id.replaceAll('/', '-')}`);
    const starts = (all: readonly CalendarEvent[]) =>
      occurrencesBetween(all, range).map(({ uid, start }) => `${uid} ${start}`);
    assert.deepEqual(starts(readFeed(renamed).events), starts(events));
  });
});
