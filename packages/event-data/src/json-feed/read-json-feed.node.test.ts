import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFixture } from '../fixture.harness.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { occurrencesBetween } from '../occurrences/occurrences-between.ts';
import { readFeed } from '../read-feed.ts';

function eventOf(fields: Record<string, unknown>, feed: Record<string, unknown> = {}): CalendarEvent | undefined {
  return readFeed(JSON.stringify({ ...feed, events: [{ uid: 'x', summary: 'Sample', ...fields }] })).events[0];
}

describe('our JSON', () => {
  const feed = readFeed(readFixture('agency-meetings.json'), { url: 'https://agency.example/feeds/meetings.json' });

  it('says what holds for all events', () => {
    const { name, timeZone, asOf, refreshInterval, problems } = feed;
    assert.deepEqual(
      [name, timeZone, asOf, refreshInterval],
      ['Sample agency: meetings', 'America/New_York', '2026-10', 3600],
    );
    assert.deepEqual(problems, []);
  });

  it('says where to subscribe, beside the document or elsewhere', () => {
    const cases = [
      ['events.ics', 'https://agency.example/feeds/events.ics'],
      ['https://other.example/a.ics?b=c', 'https://other.example/a.ics?b=c'],
      ['javascript:alert(1)', undefined],
      [7, undefined],
      [undefined, undefined],
    ];
    for (const [source, expected] of cases) {
      const document = JSON.stringify({ source, events: [] });
      assert.equal(readFeed(document, { url: 'https://agency.example/feeds/meetings.json' }).source, expected);
    }
  });

  it('gives every fact of an event', () => {
    assert.deepEqual(feed.events[0], {
      uid: 'sample-meeting',
      summary: 'Sample committee: public meeting',
      start: '2026-11-10T13:00:00',
      end: '2026-11-10T16:00:00',
      timeZone: 'America/New_York',
      allDay: false,
      status: 'confirmed',
      change: 'rescheduled',
      previousStarts: ['2026-10-06T13:00:00'],
      url: 'https://agency.example/feeds/meetings/1',
      contact: { name: 'Sample desk', tel: '+1 (202) 555-0100', email: 'desk@agency.example' },
      attendanceMode: 'publicOnline',
      location: { name: 'Sample hall, Sampleton, VA' },
      virtualLocation: {
        kind: 'webinar',
        linkPostedAt: 'https://agency.example/meetings',
        linkPostedBy: '2026-11-09T17:00:00',
      },
      deadlines: [
        { kind: 'comment', at: '2026-11-09T17:00:00' },
        { kind: 'registration', at: '2026-11-06' },
      ],
      documents: [{ title: 'Agenda', url: 'https://agency.example/agenda.pdf', size: 20_480 }],
      federalRegister: { documentNumber: '2026-00001', published: '2026-10-20' },
      seats: { inPerson: 120 },
    });
  });

  it('takes the names that others use', () => {
    assert.deepEqual(
      feed.events.slice(1).map(({ uid, summary, start, allDay, status }) => [uid, summary, start, allDay, status]),
      [
        ['7', 'Sample day', '2026-11-12', true, 'confirmed'],
        ['instant', 'Sample webinar', '2026-11-13T15:00:00Z', false, 'cancelled'],
      ],
    );
  });

  it('may be a bare list', () => {
    const { events } = readFeed('[{"id":"x","title":"Sample","start":"2026-11-10T15:00:00Z"}]');
    assert.deepEqual(events, [
      { uid: 'x', summary: 'Sample', start: '2026-11-10T15:00:00Z', allDay: false, status: 'confirmed' },
    ]);
  });
});

describe('times of our JSON', () => {
  const zone = 'America/New_York';
  const table: [
    fields: Record<string, string>,
    start: string | undefined,
    end: string | undefined,
    timeZone: string | undefined,
    why: string,
  ][] = [
    [{ start: '2026-11-10T10:00', timeZone: zone }, '2026-11-10T10:00:00', undefined, zone, 'a zone of its own'],
    [{ start: '2026-11-10T10:00' }, '2026-11-10T10:00:00', undefined, 'America/Denver', 'the zone of the feed'],
    [
      { start: '2026-11-10T10:00', timeZone: 'Mars/Olympus' },
      '2026-11-10T10:00:00',
      undefined,
      'America/Denver',
      'a zone that is not known',
    ],
    [
      { start: '2026-11-10T10:00:00-05:00', end: '2026-11-10T11:00:00-05:00' },
      '2026-11-10T15:00:00Z',
      '2026-11-10T16:00:00Z',
      'America/Denver',
      'offsets',
    ],
    [
      { start: '2026-11-10T10:00', end: '2026-11-10T11:00:00-07:00' },
      '2026-11-10T10:00:00',
      '2026-11-10T11:00:00',
      'America/Denver',
      'an end with an offset',
    ],
    [{ start: '2026-11-10', end: '2026-11-10' }, '2026-11-10', undefined, 'America/Denver', 'one day'],
    [{ start: '2026-11-10', end: '2026-11-12' }, '2026-11-10', '2026-11-12', 'America/Denver', 'two days'],
    [
      { start: '2026-11-10', end: '2026-11-10T11:00' },
      '2026-11-10',
      undefined,
      'America/Denver',
      'an end of another form',
    ],
    [
      { start: '2026-11-10T10:00', end: '2026-11-10T09:00' },
      '2026-11-10T10:00:00',
      undefined,
      'America/Denver',
      'an end before the start',
    ],
    [{ start: '2026-02-29' }, undefined, undefined, undefined, 'a day that is not there'],
    [{ start: '+275760-09-13T00:00:00.001Z' }, undefined, undefined, undefined, 'a year past all years'],
  ];
  for (const [fields, start, end, timeZone, why] of table) {
    it(`are read from ${JSON.stringify(fields)}: ${why}`, () => {
      const event = eventOf(fields, { timeZone: 'America/Denver' });
      assert.deepEqual([event?.start, event?.end, event?.timeZone], [start, end, timeZone]);
    });
  }
});

describe('series in our JSON', () => {
  const start = '2026-11-10T10:00:00';
  const [early, late] = ['2026-11-12T09:00:00', '2026-11-12T12:00:00'];

  it('may have occurrences that state their own end', () => {
    const periods = [
      { start: early, end: late },
      { start: late, end: early },
      { start: early, end: '2026-11-12' },
      { start: early },
    ];
    const { events, problems } = readFeed(JSON.stringify([{ id: 1, title: 'x', start, recurrenceSet: { periods } }]));
    assert.deepEqual(events[0]?.recurrenceSet?.periods, [{ start: early, end: late }]);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['bad-end', 'bad-end', 'missing-field'],
    );
    assert.deepEqual(
      occurrencesBetween(events, { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' }).map((each) => each.end),
      [start, late],
    );
  });

  it('may change from one occurrence on', () => {
    const change = { recurrenceId: early, recurrenceRange: 'thisAndFuture', title: 'Later', start: late };
    const series = { title: 'Sample', start: '2026-11-11T09:00:00', recurrenceSet: { rules: ['FREQ=DAILY;COUNT=4'] } };
    const { events, problems } = readFeed(JSON.stringify([series, change].map((each) => ({ id: 1, ...each }))));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      occurrencesBetween(events, { from: '2026-11-01', to: '2026-12-01', timeZone: 'UTC' }).map((each) => [
        each.summary,
        each.start,
      ]),
      [
        ['Sample', '2026-11-11T09:00:00'],
        ['Later', '2026-11-12T12:00:00'],
        ['Later', '2026-11-13T12:00:00'],
        ['Later', '2026-11-14T12:00:00'],
      ],
    );
  });

  it('change from one occurrence on only in the word for it', () => {
    assert.equal(eventOf({ start, recurrenceId: start, recurrenceRange: 'THISANDPRIOR' })?.recurrenceRange, undefined);
  });
});

describe('status words of our JSON', () => {
  const table: [string, string, string | undefined][] = [
    ['scheduled', 'confirmed', undefined],
    ['tentative', 'tentative', undefined],
    ['cancelled', 'cancelled', undefined],
    ['canceled', 'cancelled', undefined],
    ['rescheduled', 'confirmed', 'rescheduled'],
    ['postponed', 'confirmed', 'postponed'],
    ['movedOnline', 'confirmed', 'movedOnline'],
    ['CANCELLED', 'cancelled', undefined],
    [' Cancelled ', 'cancelled', undefined],
    ['EventPostponed', 'confirmed', 'postponed'],
    ['https://schema.org/EventMovedOnline', 'confirmed', 'movedOnline'],
    ['<b>', 'confirmed', undefined],
  ];
  for (const [word, status, change] of table) {
    it(`reads "${word}"`, () => {
      const event = eventOf({ start: '2026-11-10', status: word });
      assert.deepEqual([event?.status, event?.change], [status, change]);
    });
  }
});

describe('JSON that is not right', () => {
  it('costs only its bad parts, and says what they are', () => {
    const { events, problems } = readFeed(readFixture('half-broken.json'));
    assert.deepEqual(
      events.map(({ uid }) => uid),
      ['backwards', 'wrong-types', 'addresses', 'good'],
    );
    assert.deepEqual(
      problems.map(({ code, message, uid }) => [code, message, uid]),
      [
        [
          'unknown-zone',
          'timeZone is "Mars/Olympus", not a time zone such as America/New_York; it is ignored.',
          undefined,
        ],
        ['missing-field', 'events[0] has no usable "summary", and is left out.', 'no-name'],
        [
          'bad-date',
          'events[1].start is "soon", not a day or time such as 2026-11-24, 2026-11-24T13:00 or 2026-11-24T13:00-05:00 that exists; it is left out.',
          'no-start',
        ],
        ['missing-field', 'events[1] has no usable "start", and is left out.', 'no-start'],
        [
          'bad-end',
          'events[2] has an end of another kind (day, time, time in a zone) than its start; the end is left out.',
          'backwards',
        ],
        ['wrong-type', 'events[3].topics is "none", not a list; it is left out.', 'wrong-types'],
        [
          'wrong-type',
          'events[3].seats.inPerson is "12", not a whole number of at least 0; it is left out.',
          'wrong-types',
        ],
        [
          'bad-url',
          'events[4].url is "javascript:alert(1)", not a web address (http or https, without a password); it is left out.',
          'addresses',
        ],
        ['bad-email', 'events[4].contact.email is "a@b?bcc=c@d", not an e-mail address; it is left out.', 'addresses'],
        ['bad-telephone', 'events[4].contact.tel is "*#06#", not a telephone number; it is left out.', 'addresses'],
        ['wrong-type', 'events[5] is "no event at all", not an object; it is left out.', undefined],
      ],
    );
  });

  it('pollutes nothing and runs nothing', () => {
    const { events } = readFeed(readFixture('hostile.json'));
    assert.deepEqual(
      events.map(({ uid, summary }) => [uid, summary]),
      [
        ['surrogate', 'Half a pair \ufffd and a control'],
        ['markup', '<img src=x onerror=alert(1)>'],
        ['good', 'The good one'],
      ],
    );
    assert.equal('polluted' in {}, false);
    for (const { summary } of events) encodeURIComponent(summary);
  });

  it('leaves out a rule that cannot be followed, and keeps the others', () => {
    const rules = ['freq=daily', 'FREQ=NEVER', 7];
    const { events, problems } = readFeed(
      JSON.stringify([{ id: 1, title: 'Sample', start: '2026-11-10', recurrenceSet: { rules } }]),
    );
    assert.deepEqual(events[0]?.recurrenceSet, { rules: ['FREQ=DAILY'], dates: [], exceptionDates: [] });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['bad-rule', 'wrong-type'],
    );
  });
});
