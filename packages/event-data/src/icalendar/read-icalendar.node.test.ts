import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTimeOf } from '../cpu-time.harness.ts';
import { readFixture } from '../fixture.harness.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { readFeed } from '../read-feed.ts';
import { writeICalendar } from './write-icalendar.ts';

/** The only event of a calendar with these lines, in CRLF. */
function eventOf(...lines: string[]): CalendarEvent | undefined {
  return readFeed(calendarOf(lines)).events[0];
}

function calendarOf(lines: readonly string[], around: readonly string[] = []): string {
  const event = ['BEGIN:VEVENT', 'UID:x', 'SUMMARY:Sample', ...lines, 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', ...around, ...event, 'END:VCALENDAR', ''].join('\r\n');
}

const times = ({ uid, start, end, timeZone }: CalendarEvent) => [uid, start, end, timeZone];

describe('an ordinary calendar', () => {
  const feed = readFeed(readFixture('agency-meetings.ics'), { url: 'https://agency.example/feed.ics' });

  it('has a name and a time to wait', () => {
    assert.equal(feed.name, 'Sample agency, meetings');
    assert.equal(feed.refreshInterval, 21_600);
    assert.deepEqual(feed.problems, []);
  });

  it('can be subscribed to where it was found, or where it says', () => {
    const url = 'https://agency.example/feed.ics';
    assert.equal(feed.source, url);
    assert.equal(readFeed(calendarOf([])).source, undefined);
    const cases = [
      ['SOURCE;VALUE=URI:https://agency.example/all.ics', 'https://agency.example/all.ics'],
      ['SOURCE;VALUE=URI:all.ics', 'https://agency.example/all.ics'],
      ['SOURCE;VALUE=URI:javascript:alert(1)', url],
    ] as const;
    for (const [line, expected] of cases)
      assert.equal(readFeed(calendarOf([], [line]), { url }).source, expected, line);
  });

  it('gives every fact of an event', () => {
    assert.deepEqual(feed.events[0], {
      uid: 'committee-meeting@agency.example',
      summary: 'Sample committee: public meeting',
      start: '2026-11-10T13:00:00',
      end: '2026-11-10T16:00:00',
      timeZone: 'America/New_York',
      allDay: false,
      status: 'confirmed',
      sequence: 2,
      updated: '2026-10-02T12:00:00Z',
      description: 'Agenda:\n1. Opening\n2. Reports; comments, questions',
      url: 'https://agency.example/meetings/1',
      categories: ['Committee', 'Trade, small business', 'Public'],
      organizers: ['Office; of Samples'],
      contact: { name: 'Sample desk, +1 202 555 0100' },
      image: { url: 'https://agency.example/meetings/1.png' },
      location: { name: 'Sample hall, Sampleton, VA', geo: { latitude: 38.5, longitude: -77.25 } },
      virtualLocation: { url: 'https://meet.example/1' },
      documents: [
        { title: 'Agenda.pdf', url: 'https://agency.example/files/agenda.pdf', mediaType: 'application/pdf' },
        { title: 'The report.pdf', url: 'https://agency.example/files/The%20report.pdf' },
      ],
      superEvent: 'sample-week@agency.example',
    });
  });

  it('reads whole days, durations and states', () => {
    assert.deepEqual(feed.events.slice(1), [
      {
        uid: 'sample-week@agency.example',
        summary: 'Sample week',
        start: '2026-11-09',
        end: '2026-11-14',
        allDay: true,
        status: 'tentative',
      },
      {
        uid: 'webinar@agency.example',
        summary: 'Sample webinar',
        start: '2026-11-12T18:00:00Z',
        end: '2026-11-12T19:30:00Z',
        allDay: false,
        status: 'cancelled',
      },
    ]);
  });
});

describe('line ends and folding', () => {
  it('reads lines that are folded anywhere', () => {
    const { events, problems } = readFeed(readFixture('folded-anywhere.ics'));
    assert.deepEqual(events.map(times), [
      ['folded@agency.example', '2026-11-10T13:00:00', undefined, 'America/New_York'],
    ]);
    assert.equal(events[0]?.summary, 'A summary that is folded in the middle');
    assert.deepEqual(problems, []);
  });

  const text = calendarOf(['DTSTART:20261110T130000Z']);
  const table: [string, string][] = [
    [text.replaceAll('\r\n', '\n'), 'LF'],
    [text.replaceAll('\r\n', '\r'), 'CR'],
    [`\ufeff${text}`, 'a byte order mark'],
    [`\r\n\r\n${text}`, 'empty lines before it'],
    [text.replaceAll('\r\n', ' \r\n'), 'blanks at the ends of lines'],
    [text.toLowerCase(), 'lower case'],
  ];
  for (const [document, why] of table) {
    it(`reads the event with ${why}`, () => {
      const { events, problems } = readFeed(document);
      assert.deepEqual(
        events.map(({ summary, start }) => [summary.toLowerCase(), start]),
        [['sample', '2026-11-10T13:00:00Z']],
      );
      assert.deepEqual(problems, []);
    });
  }
});

describe('components', () => {
  it('reads several calendars, each with its own zone', () => {
    const feed = readFeed(readFixture('several-calendars.ics'));
    assert.equal(feed.name, 'First');
    assert.equal(feed.timeZone, 'America/Chicago');
    assert.deepEqual(feed.events.map(times), [
      ['in-first', '2026-11-10T13:00:00', undefined, 'America/Chicago'],
      ['in-second', '2026-11-10T13:00:00', undefined, undefined],
    ]);
  });

  it('ends a component that lacks its END where the next begins, and leaves out the half of one', () => {
    const { events, problems } = readFeed(readFixture('unclosed-components.ics'));
    assert.deepEqual(
      events.map(({ uid }) => uid),
      ['unclosed', 'closed'],
    );
    assert.deepEqual(
      problems.map(({ code, line, uid }) => [code, line, uid]),
      [
        ['bad-line', 16, undefined],
        ['truncated', 17, 'cut-off'],
        ['truncated', 1, undefined],
      ],
    );
  });

  it('reads events that stand in no calendar', () => {
    const { events } = readFeed('BEGIN:VEVENT\nUID:x\nDTSTART:20261110\nSUMMARY:Sample\nEND:VEVENT\n');
    assert.deepEqual(events.map(times), [['x', '2026-11-10', undefined, undefined]]);
  });

  it('is not moved by nesting without end', () => {
    const deep = Array.from({ length: 100_000 }, (_, index) => `BEGIN:X-${index % 7}`);
    const { events } = readFeed(calendarOf(['DTSTART:20261110T130000Z'], deep));
    assert.equal(events.length, 1);
  });
});

describe('times', () => {
  const zone = 'America/New_York';
  const table: [
    lines: string[],
    start: string | undefined,
    end: string | undefined,
    timeZone: string | undefined,
    why: string,
  ][] = [
    [
      [`DTSTART;TZID=${zone}:20261110T100000`, `DTEND;TZID=${zone}:20261110T110000`],
      '2026-11-10T10:00:00',
      '2026-11-10T11:00:00',
      zone,
      'one zone',
    ],
    [
      [`DTSTART;TZID=${zone}:20261110T100000`, 'DTEND;TZID=Europe/Paris:20261110T220000'],
      '2026-11-10T10:00:00',
      '2026-11-10T16:00:00',
      zone,
      'an end in another zone',
    ],
    [
      [`DTSTART;TZID=${zone}:20261110T100000`, 'DTEND:20261110T160000Z'],
      '2026-11-10T10:00:00',
      '2026-11-10T11:00:00',
      zone,
      'an end in UTC',
    ],
    [
      [`DTSTART;TZID=${zone}:20261101T003000`, 'DTEND:20261101T063000Z'],
      '2026-11-01T04:30:00Z',
      '2026-11-01T06:30:00Z',
      zone,
      'an end that the clock shows a second time',
    ],
    [[`DTSTART;TZID=${zone}:20261110T150000Z`], '2026-11-10T15:00:00Z', undefined, zone, 'UTC beside a zone'],
    [
      ['DTSTART:20261110T100000', 'DTEND:20261110T110000'],
      '2026-11-10T10:00:00',
      '2026-11-10T11:00:00',
      undefined,
      'floating',
    ],
    [
      ['DTSTART:20261110T100000', 'DTEND:20261110T160000Z'],
      '2026-11-10T10:00:00',
      undefined,
      undefined,
      'floating, with an end that is not',
    ],
    [['DTSTART;TZID=:20261110T100000'], '2026-11-10T10:00:00', undefined, undefined, 'an empty zone'],
    [['DTSTART:20261110'], '2026-11-10', undefined, undefined, 'a day that does not say so'],
    [
      ['DTSTART;VALUE=DATE:20261110', 'DTEND;VALUE=DATE:20261110'],
      '2026-11-10',
      '2026-11-10',
      undefined,
      'a day without length stays as it is written',
    ],
    [['DTSTART;VALUE=DATE:20261110', 'DURATION:P2D'], '2026-11-10', '2026-11-12', undefined, 'days that last'],
    [
      ['DTSTART;VALUE=DATE:20261110', 'DTEND:20261111T100000Z'],
      '2026-11-10',
      undefined,
      undefined,
      'a day with an end that is none',
    ],
    [
      [`DTSTART;TZID=${zone}:20260307T100000`, 'DURATION:P1D'],
      '2026-03-07T10:00:00',
      '2026-03-08T10:00:00',
      zone,
      'a nominal day',
    ],
    [
      [`DTSTART;TZID=${zone}:20260307T100000`, 'DURATION:PT24H'],
      '2026-03-07T10:00:00',
      '2026-03-08T11:00:00',
      zone,
      '24 exact hours',
    ],
    [
      ['DTSTART:20261110T100000Z', 'DTEND:20261109T100000Z'],
      '2026-11-10T10:00:00Z',
      undefined,
      undefined,
      'an end before the start',
    ],
    [
      ['DTSTART:20261110T100000Z', 'DURATION:-PT1H'],
      '2026-11-10T10:00:00Z',
      undefined,
      undefined,
      'a negative duration',
    ],
    [
      ['DTSTART:20261110T100000Z', 'DURATION:P999999999999999999W'],
      '2026-11-10T10:00:00Z',
      undefined,
      undefined,
      'a duration past all years',
    ],
    [['DTSTART:20260230T100000Z'], undefined, undefined, undefined, 'a day that is not there'],
    [['DTSTART:'], undefined, undefined, undefined, 'nothing'],
  ];
  for (const [lines, start, end, timeZone, why] of table) {
    it(`reads ${lines.join(' ')}: ${why}`, () => {
      const event = eventOf(...lines);
      assert.deepEqual([event?.start, event?.end, event?.timeZone], [start, end, timeZone]);
    });
  }
});

describe('zones', () => {
  const { events, problems } = readFeed(readFixture('own-timezones.ics'));
  const table: [uid: string, start: string, end: string | undefined, timeZone: string | undefined, why: string][] = [
    ['summer', '2026-07-10T14:00:00Z', '2026-07-10T15:00:00Z', undefined, 'the rules of the calendar, summer'],
    ['winter', '2026-11-10T15:00:00Z', '2026-11-10T16:00:00Z', undefined, 'the rules of the calendar, winter'],
    ['island', '2026-11-10T04:15:00Z', undefined, undefined, 'a fixed offset'],
    ['paris', '2026-11-10T10:00:00', undefined, 'Europe/Paris', 'an IANA name means itself'],
    ['tokyo', '2026-11-10T10:00:00', undefined, 'Asia/Tokyo', 'an IANA name beside the rules'],
    ['wrapped', '2026-11-10T10:00:00', undefined, 'America/Argentina/Buenos_Aires', 'an IANA name within another'],
    ['lower', '2026-11-10T10:00:00', undefined, 'America/New_York', 'an IANA name in lower case'],
    ['unknown', '2026-11-10T10:00:00', undefined, undefined, 'nothing known: floating'],
  ];
  for (const [uid, start, end, timeZone, why] of table) {
    it(`reads "${uid}": ${why}`, () => {
      assert.deepEqual(events.filter((event) => event.uid === uid).map(times), [[uid, start, end, timeZone]]);
    });
  }

  it('says which zone is not known, and which is described wrongly', () => {
    assert.deepEqual(
      problems.map(({ code, uid }) => [code, uid]),
      [
        ['zone-differs', 'paris'],
        ['zone-differs', 'tokyo'],
        ['unknown-zone', 'unknown'],
      ],
    );
    assert.deepEqual(problems.at(-1), {
      code: 'unknown-zone',
      message: 'The time zone "Mars/Olympus" is not known; the time is read in the zone of whoever looks at it.',
      line: 83,
      uid: 'unknown',
    });
  });
});

describe('GEO', () => {
  const table: [value: string, geo: object | undefined, why: string][] = [
    ['38.5;-77.25', { latitude: 38.5, longitude: -77.25 }, 'as the standard has it'],
    ['38.5\\;-77.25', { latitude: 38.5, longitude: -77.25 }, 'with its semicolon escaped'],
    ['0;0', { latitude: 0, longitude: 0 }, 'where the equator is crossed'],
    ['91;0', undefined, 'beyond the pole'],
    ['38.5', undefined, 'with one number'],
    [';', undefined, 'with none'],
  ];
  for (const [value, geo, why] of table) {
    it(`is read ${why}`, () => {
      const event = eventOf('DTSTART:20261110T130000Z', `GEO:${value}`);
      assert.deepEqual(event?.location, geo && { geo });
    });
  }
});

describe('identity', () => {
  it('keeps the latest of several events with one identifier, and all that are plainly different meetings', () => {
    const { events, problems } = readFeed(readFixture('duplicate-uids.ics'));
    assert.deepEqual(
      events.map(({ summary }) => summary),
      ['Sequence 3', 'Modified later', 'Last in the file', 'One meeting', 'Another meeting'],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      Array(4).fill('duplicate-uid'),
    );
  });

  it('keeps an identifier as it is written, to the last white space, unless it is nothing else', () => {
    const uidOf = (line: string) =>
      readFeed(calendarOf(['DTSTART:20261110T130000Z']).replace('UID:x', line)).events[0]?.uid;
    assert.equal(uidOf('UID:week 1 '), 'week 1 ');
    assert.match(
      writeICalendar(readFeed(calendarOf(['DTSTART:20261110']).replace('UID:x', 'UID:x ')).events),
      /^UID:x \r$/m,
    );
    assert.match(uidOf('UID:  ') ?? '', /^no-uid-/);
  });

  it('makes an identifier from the content where there is none, the same each time', () => {
    const text = calendarOf(['DTSTART:20261110T130000Z']).replace('UID:x\r\n', '');
    const [first, second] = [readFeed(text), readFeed(text.replace('VEVENT', 'VEVENT\r\nSEQUENCE:1'))];
    assert.match(first.events[0]?.uid ?? '', /^no-uid-[\da-f]{16}$/);
    assert.equal(first.events[0]?.uid, second.events[0]?.uid);
    assert.notEqual(first.events[0]?.uid, readFeed(text.replace('Sample', 'Other')).events[0]?.uid);
  });

  it('tells events without an identifier apart by all that they say', () => {
    const office = (place: string) =>
      calendarOf(['DTSTART:20261110T130000Z', `LOCATION:${place}`]).replace('UID:x\r\n', '');
    const { events } = readFeed(office('Miami') + office('Laredo'));
    assert.equal(new Set(events.map(({ uid }) => uid)).size, 2);
  });

  const clumsy: [lines: string[], start: string, end: string | undefined, timeZone: string | undefined, why: string][] =
    [
      [
        ['DTSTART;TZID=(UTC-05:00) Eastern:20260701T100000'],
        '2026-07-01T10:00:00',
        undefined,
        'America/New_York',
        'a zone of Windows, with a colon',
      ],
      [
        ['DTSTART;TZID=America/New_York:20260701T100000', 'DTEND:20260701T110000'],
        '2026-07-01T10:00:00',
        '2026-07-01T11:00:00',
        'America/New_York',
        'an end without the zone of its start',
      ],
      [['DTSTART;VALUE=DATE:20260701T000000Z'], '2026-07-01', undefined, undefined, 'a day with a time behind it'],
    ];
  for (const [lines, start, end, timeZone, why] of clumsy) {
    it(`reads what is written clumsily: ${why}`, () => {
      const [event] = readFeed(calendarOf(lines)).events;
      assert.deepEqual([event?.start, event?.end, event?.timeZone], [start, end, timeZone]);
    });
  }

  it('takes the zone of the calendar for the clock that instants are looked at on', () => {
    const text = calendarOf(['DTSTART:20260702T020000Z']).replace(
      'BEGIN:VEVENT',
      'X-WR-TIMEZONE:America/New_York\r\nBEGIN:VEVENT',
    );
    const [event] = readFeed(text).events;
    assert.deepEqual([event?.start, event?.timeZone], ['2026-07-02T02:00:00Z', 'America/New_York']);
  });

  it('finds another name where SUMMARY is missing', () => {
    const text = calendarOf(['DTSTART:20261110T130000Z', 'LOCATION:Hall']).replace('SUMMARY:Sample\r\n', '');
    const { events, problems } = readFeed(text);
    assert.equal(events[0]?.summary, 'Hall');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['missing-summary'],
    );
  });
});

describe('recurrence, as it is read', () => {
  const { events, problems } = readFeed(readFixture('recurring-series.ics'));

  it('is kept as it stands', () => {
    assert.deepEqual(events[0]?.recurrenceSet, {
      rules: ['FREQ=WEEKLY;COUNT=4'],
      dates: ['2026-11-12T10:00:00'],
      exceptionDates: ['2026-11-10T10:00:00'],
    });
    assert.equal(events[1]?.recurrenceId, '2026-11-03T10:00:00');
  });

  it('is no problem', () => {
    assert.deepEqual(problems, []);
  });

  it('leaves out a rule that cannot be followed, with a problem that names the part, and keeps the event', () => {
    const feed = readFeed(calendarOf(['DTSTART:20261110T130000Z', 'RRULE:FREQ=DAILY;INTERVAL=0']));
    assert.equal(feed.events[0]?.recurrenceSet, undefined);
    assert.deepEqual(
      feed.problems.map(({ code }) => code),
      ['bad-rule'],
    );
    assert.match(feed.problems[0]?.message ?? '', /INTERVAL=0/);
  });

  it('takes the zone along that only the calendar describes', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Own',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETTO:+0545',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const event = readFeed(calendarOf(['DTSTART;TZID=Own:20261110T100000', 'RRULE:FREQ=DAILY'], zone)).events[0];
    assert.equal(event?.start, '2026-11-10T04:15:00Z');
    assert.deepEqual(event.recurrenceSet?.observances, [
      { start: '1970-01-01T00:00:00', offsetFrom: 20_700, offsetTo: 20_700 },
    ]);
  });
});

describe('hostile calendars', () => {
  it('cost only their bad parts', () => {
    const { events, problems } = readFeed(readFixture('hostile.ics'));
    assert.deepEqual(
      events.map(({ uid, url, end }) => [uid, url, end]),
      [
        ['script', undefined, undefined],
        ['endless', undefined, undefined],
        ['backwards', undefined, undefined],
        ['good', undefined, '2026-11-10T11:00:00'],
      ],
    );
    assert.deepEqual(
      problems.map(({ code, uid }) => [code, uid]),
      [
        ['unknown-word', 'script'],
        ['bad-url', 'script'],
        ['bad-url', 'script'],
        ['bad-date', 'no-such-day'],
        ['missing-start', 'no-such-day'],
        ['bad-duration', 'endless'],
        ['bad-end', 'backwards'],
      ],
    );
    assert.equal('polluted' in {}, false);
  });

  it('keep their markup as text', () => {
    assert.equal(readFeed(readFixture('hostile.ics')).events[0]?.summary, '<img src=x onerror=alert(1)>');
  });

  it('cannot make texts without end', () => {
    const { events, problems } = readFeed(
      calendarOf(['DTSTART:20261110T130000Z', `DESCRIPTION:${'x'.repeat(100_000)}`]),
    );
    assert.equal(events[0]?.description?.length, 50_000);
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [['text-cut', 6]],
    );
  });

  const slow: [string, () => string][] = [
    ['folded lines', () => calendarOf(['DTSTART:20261110T130000Z', `DESCRIPTION:a${'\r\n b'.repeat(200_000)}`])],
    ['escapes', () => calendarOf(['DTSTART:20261110T130000Z', `DESCRIPTION:${'\\'.repeat(1_000_000)}`])],
    [
      'exception dates',
      () =>
        calendarOf(['DTSTART:20261110T130000Z', 'RRULE:FREQ=DAILY', `EXDATE:${'20261111T130000Z,'.repeat(50_000)}`]),
    ],
    [
      'zones that are not known',
      () =>
        calendarOf(
          Array.from({ length: 20_000 }, (_, index) => `EXDATE;TZID=Far/Away${index}:20261111T130000`).concat(
            'DTSTART:20261110',
            'RRULE:FREQ=DAILY',
          ),
        ),
    ],
    ['events that never end', () => `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(100_000)}`],
    ['ends of nothing', () => calendarOf(['DTSTART:20261110T130000Z'], Array(100_000).fill('END:X-NOTHING'))],
    ['empty lines', () => `x${'\n'.repeat(1_000_000)}BEGIN:VCALENDAR`],
  ];
  for (const [what, document] of slow) {
    it(`take time in proportion to their length: ${what}`, () => {
      const text = document();
      assert.ok(cpuTimeOf(() => readFeed(text)) < 3000);
    });
  }
});
