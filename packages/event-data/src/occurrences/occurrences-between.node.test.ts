import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTimeOf } from '../cpu-time.harness.ts';
import { readFixture } from '../fixture.harness.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { readFeed } from '../read-feed.ts';
import { occurrencesBetween } from './occurrences-between.ts';

const NEW_YORK = 'America/New_York';

function event(fields: Partial<CalendarEvent>): CalendarEvent {
  const start = fields.start ?? '2026-11-10';
  return { uid: 'x', summary: 'Sample', status: 'confirmed', start, allDay: start.length === 10, ...fields };
}

it('an event that is added to a list counts when the list is asked again', () => {
  const range = { from: '2026-11-10', to: '2026-11-20', timeZone: 'UTC' };
  const rules = ['FREQ=DAILY;COUNT=3'];
  const start = '2026-11-10T15:00:00Z';
  const events = [event({ start, recurrenceSet: { rules, dates: [], exceptionDates: [] } })];
  const summaries = () => occurrencesBetween(events, range).map(({ summary }) => summary);
  assert.deepEqual(summaries(), ['Sample', 'Sample', 'Sample']);
  events.push(event({ summary: 'Moved', start: '2026-11-11T17:00:00Z', recurrenceId: '2026-11-11T15:00:00Z' }));
  assert.deepEqual(summaries(), ['Sample', 'Moved', 'Sample']);
});

describe('the range', () => {
  const hour = { start: '2026-11-10T15:00:00Z', end: '2026-11-10T16:00:00Z' };
  const point = { start: '2026-11-10T15:00:00Z' };
  const table: [Partial<CalendarEvent>, from: string, to: string, isIn: boolean, why: string][] = [
    [hour, '2026-11-10T14:00:00Z', '2026-11-10T15:00:00Z', false, 'ends where the event starts'],
    [hour, '2026-11-10T16:00:00Z', '2026-11-10T17:00:00Z', false, 'starts where the event ends'],
    [hour, '2026-11-10T15:30:00Z', '2026-11-10T15:31:00Z', true, 'lies within the event'],
    [hour, '2026-11-10', '2026-11-11', true, 'is the day of the event'],
    [hour, '2026-11-10T15:30:00Z', '2026-11-10T15:30:00Z', true, 'is a moment within the event'],
    [point, '2026-11-10T15:00:00Z', '2026-11-10T16:00:00Z', true, 'starts at an event without length'],
    [point, '2026-11-10T14:00:00Z', '2026-11-10T15:00:00Z', false, 'ends at an event without length'],
    [{ start: '2026-11-10' }, '2026-11-10', '2026-11-11', true, 'is the day'],
    [{ start: '2026-11-10' }, '2026-11-11', '2026-11-12', false, 'is the day after'],
    [{ start: '2026-11-10', end: '2026-11-12' }, '2026-11-11', '2026-11-12', true, 'is the last of two days'],
    [{ start: '2026-11-10', end: '2026-11-12' }, '2026-11-12', '2026-11-13', false, 'is the day after two days'],
    [
      { start: '2026-11-10' },
      '2026-11-11T04:59:59Z',
      '2026-11-11T05:30:00Z',
      true,
      'touches the last second of the day in New York',
    ],
    [
      { start: '2026-11-10' },
      '2026-11-11T05:00:00Z',
      '2026-11-11T05:30:00Z',
      false,
      'starts with the next day in New York',
    ],
    [{ start: '2026-11-10T23:30:00' }, '2026-11-10', '2026-11-11', true, 'holds a floating time'],
    [
      { start: '2026-11-10T23:30:00', timeZone: 'Asia/Tokyo' },
      '2026-11-10',
      '2026-11-11',
      true,
      'holds a time that is morning there',
    ],
    [
      { start: '2026-11-11T13:30:00', timeZone: 'Asia/Tokyo' },
      '2026-11-10',
      '2026-11-11',
      true,
      'holds a time that is tomorrow elsewhere',
    ],
    [
      { start: '2026-11-11T14:00:00', timeZone: 'Asia/Tokyo' },
      '2026-11-10',
      '2026-11-11',
      false,
      'ends at midnight in New York',
    ],
    [
      { start: '2026-11-10T00:00:00', timeZone: 'Pacific/Kiritimati' },
      '2026-11-09T10:00:00Z',
      '2026-11-09T11:00:00Z',
      true,
      'is far from the written day',
    ],
    [{ start: '9999-12-31' }, '9999-12-31', '9999-12-31', false, 'is empty'],
  ];
  for (const [fields, from, to, isIn, why] of table) {
    it(`${isIn ? 'holds' : 'does not hold'} ${fields.start} from ${from} to ${to}: it ${why}`, () => {
      assert.equal(occurrencesBetween([event(fields)], { from, to, timeZone: NEW_YORK }).length, isIn ? 1 : 0);
    });
  }

  const wrong: [{ from: string; to: string; timeZone: string }, RegExp][] = [
    [{ from: '2026-11-01', to: '2026-12-01', timeZone: 'Mars/Olympus' }, /Mars\/Olympus/],
    [{ from: 'today', to: '2026-12-01', timeZone: NEW_YORK }, /"today" is neither/],
    [{ from: '2026-11-01', to: '2026-12-01T10:00:00', timeZone: NEW_YORK }, /"2026-12-01T10:00:00" is neither/],
  ];
  for (const [range, message] of wrong) {
    it(`names what is wrong: ${message.source}`, () => {
      assert.throws(
        () => occurrencesBetween([], range),
        (error) => error instanceof RangeError && message.test(error.message),
      );
    });
  }
});

describe('an occurrence', () => {
  const range = { from: '2026-01-01', to: '2027-01-01', timeZone: NEW_YORK };
  type Times = [
    start: string,
    end: string,
    wallStart: string | undefined,
    wallEnd: string | undefined,
    floating: boolean,
  ];
  const table: [Partial<CalendarEvent>, Times, string][] = [
    [
      { start: '2026-11-10T10:00:00', end: '2026-11-10T11:00:00', timeZone: 'America/Los_Angeles' },
      ['2026-11-10T18:00:00Z', '2026-11-10T19:00:00Z', '2026-11-10T10:00:00', '2026-11-10T11:00:00', false],
      'a wall time in a zone',
    ],
    [
      { start: '2026-11-10T18:00:00Z', timeZone: 'America/Los_Angeles' },
      ['2026-11-10T18:00:00Z', '2026-11-10T18:00:00Z', '2026-11-10T10:00:00', '2026-11-10T10:00:00', false],
      'an instant with a zone',
    ],
    [
      { start: '2026-11-10T18:00:00Z', end: '2026-11-10T19:00:00Z' },
      ['2026-11-10T18:00:00Z', '2026-11-10T19:00:00Z', undefined, undefined, false],
      'an instant alone',
    ],
    [
      { start: '2026-11-10T10:00:00', end: '2026-11-10T11:00:00' },
      ['2026-11-10T10:00:00', '2026-11-10T11:00:00', '2026-11-10T10:00:00', '2026-11-10T11:00:00', true],
      'a floating time',
    ],
    [{ start: '2026-11-10' }, ['2026-11-10', '2026-11-11', '2026-11-10', '2026-11-11', false], 'a day'],
    [
      { start: '2026-11-10', end: '2026-11-13', timeZone: 'America/Los_Angeles' },
      ['2026-11-10', '2026-11-13', '2026-11-10', '2026-11-13', false],
      'days with a zone for other times',
    ],
    [
      { start: '2026-03-08T02:30:00', end: '2026-03-08T03:00:00', timeZone: NEW_YORK },
      ['2026-03-08T07:30:00Z', '2026-03-08T07:30:00Z', '2026-03-08T03:30:00', '2026-03-08T03:30:00', false],
      'a start that the clocks skip, with an end soon after',
    ],
    [
      { start: '2026-11-01T01:30:00', end: '2026-11-01T02:30:00', timeZone: NEW_YORK },
      ['2026-11-01T05:30:00Z', '2026-11-01T07:30:00Z', '2026-11-01T01:30:00', '2026-11-01T02:30:00', false],
      'a start that the clocks show twice',
    ],
  ];
  for (const [fields, expected, why] of table) {
    it(`tells its times: ${why}`, () => {
      const [occurrence] = occurrencesBetween([event(fields)], range);
      const { start, end, wallStart, wallEnd, floating } = occurrence!;
      assert.deepEqual([start, end, wallStart, wallEnd, floating], expected);
    });
  }

  it('refers to its event and repeats what a list needs', () => {
    const it = event({
      uid: 'a',
      summary: 'Sample',
      status: 'cancelled',
      timeZone: NEW_YORK,
      start: '2026-11-10T10:00:00',
    });
    assert.deepEqual(occurrencesBetween([it], range), [
      {
        uid: 'a',
        summary: 'Sample',
        start: '2026-11-10T15:00:00Z',
        end: '2026-11-10T15:00:00Z',
        wallStart: '2026-11-10T10:00:00',
        wallEnd: '2026-11-10T10:00:00',
        allDay: false,
        floating: false,
        status: 'cancelled',
        timeZone: NEW_YORK,
        event: it,
      },
    ]);
  });

  it('stands in order of start, then of uid, and leaves the events as they are', () => {
    const events = [
      event({ uid: 'late', start: '2026-11-10T20:00:00Z' }),
      event({ uid: 'b', start: '2026-11-10T15:00:00Z' }),
      event({ uid: 'a', start: '2026-11-10T10:00:00', timeZone: NEW_YORK }),
      event({ uid: 'day', start: '2026-11-10' }),
      event({ uid: 'floating', start: '2026-11-10T10:30:00' }),
    ];
    const copy = structuredClone(events);
    assert.deepEqual(
      occurrencesBetween(events, range).map(({ uid }) => uid),
      ['day', 'a', 'b', 'floating', 'late'],
    );
    assert.deepEqual(events, copy);
  });
});

describe('recurring events', () => {
  const range = { from: '2026-11-01', to: '2026-12-01', timeZone: NEW_YORK };

  it('give each occurrence, unless another event stands in for it or it is an exception', () => {
    const { events } = readFeed(readFixture('recurring-series.ics'));
    assert.deepEqual(
      occurrencesBetween(events, range).map(({ start, recurrenceId }) => [start, recurrenceId]),
      [
        ['2026-11-04T19:00:00Z', '2026-11-03T10:00:00'],
        ['2026-11-12T15:00:00Z', '2026-11-12T10:00:00'],
        ['2026-11-17T15:00:00Z', '2026-11-17T10:00:00'],
        ['2026-11-24T15:00:00Z', '2026-11-24T10:00:00'],
      ],
    );
  });

  it('leave out a first occurrence that is an exception', () => {
    const recurrenceSet = { rules: ['FREQ=DAILY;COUNT=2'], dates: [], exceptionDates: ['2026-11-10'] };
    const [second, ...others] = occurrencesBetween([event({ recurrenceSet })], range);
    assert.equal(second?.start, '2026-11-11');
    assert.deepEqual(others, []);
  });
});

it('places the events of a large feed in time', () => {
  const events = Array.from({ length: 10_000 }, (_, index) =>
    event({ uid: String(index), start: `20${10 + (index % 40)}-11-10T10:00:00`, timeZone: NEW_YORK }),
  );
  assert.ok(
    cpuTimeOf(() =>
      assert.equal(
        occurrencesBetween(events, { from: '2026-11-01', to: '2026-12-01', timeZone: NEW_YORK }).length,
        250,
      ),
    ) < 1000,
  );
});
