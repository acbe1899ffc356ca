import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { readFeed } from '../read-feed.ts';
import { series, startsOf } from '../recurrence/recurrence.harness.ts';
import { occurrencesBetween } from './occurrences-between.ts';

const RANGE = { from: '2026-11-01', to: '2027-01-01', timeZone: 'America/New_York' };
const TUESDAYS = 'FREQ=WEEKLY;COUNT=4';

/** The starts that a feed gives with these lines in its series of four Tuesdays at 10, from 2026-11-10 on. */
function startsWith(lines: string[], others: string[] = []): string[] {
  return occurrencesOf(lines, others).map(({ wallStart, start }) => wallStart ?? start);
}

function occurrencesOf(lines: string[], others: string[] = []) {
  const main = ['UID:a', 'SUMMARY:Sample', 'SEQUENCE:1', `RRULE:${TUESDAYS}`, ...START, ...lines];
  const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...main, 'END:VEVENT', ...others, 'END:VCALENDAR'].join('\n');
  return occurrencesBetween(readFeed(text).events, RANGE);
}

const START = ['DTSTART;TZID=America/New_York:20261110T100000', 'DTEND;TZID=America/New_York:20261110T110000'];
const [FIRST, SECOND, THIRD, FOURTH] = ['10', '17', '24']
  .map((day) => `2026-11-${day}T10:00:00`)
  .concat('2026-12-01T10:00:00');

function standIn(id: string, start: string, more: string[] = []): string[] {
  const zone = ';TZID=America/New_York:';
  const [idLine, startLine] = [/^[;:]/.test(id) ? id : zone + id, zone + start];
  return [
    'BEGIN:VEVENT',
    'UID:a',
    'SUMMARY:Moved',
    `RECURRENCE-ID${idLine}`,
    `DTSTART${startLine}`,
    ...more,
    'END:VEVENT',
  ];
}

describe('dates', () => {
  const table: [lines: string[], expected: (string | undefined)[], why: string][] = [
    [[], [FIRST, SECOND, THIRD, FOURTH], 'the rule alone'],
    [['EXDATE;TZID=America/New_York:20261117T100000'], [FIRST, THIRD, FOURTH], 'an exception'],
    [['EXDATE:20261117T150000Z'], [FIRST, THIRD, FOURTH], 'an exception in UTC'],
    [['EXDATE;TZID=Asia/Tokyo:20261118T000000'], [FIRST, THIRD, FOURTH], 'an exception in another zone'],
    [['EXDATE;VALUE=DATE:20261117'], [FIRST, THIRD, FOURTH], 'an exception that is a day'],
    [['EXDATE:20261117T100000'], [FIRST, THIRD, FOURTH], 'an exception that floats'],
    [['EXDATE:20261117T150000Z,20261124T150000Z'], [FIRST, FOURTH], 'two in one line'],
    [
      ['EXDATE;TZID=America/New_York:20261117T110000'],
      [FIRST, SECOND, THIRD, FOURTH],
      'an exception that meets nothing',
    ],
    [['EXRULE:FREQ=WEEKLY;INTERVAL=2'], [SECOND, FOURTH], 'a rule that takes out'],
    [['EXRULE:FREQ=WEEKLY'], [], 'a rule that takes out all'],
    [['RDATE:20261117T150000Z'], [FIRST, SECOND, THIRD, FOURTH], 'a date that the rule gives as well'],
    [['RDATE;VALUE=DATE:20261111'], [FIRST, '2026-11-11T10:00:00', SECOND, THIRD, FOURTH], 'a day, at the usual time'],
    [['RRULE:FREQ=DAILY;COUNT=2'], [FIRST, '2026-11-11T10:00:00', SECOND, THIRD, FOURTH], 'a second rule'],
  ];
  for (const [lines, expected, why] of table) it(why, () => assert.deepEqual(startsWith(lines), expected));

  it('keep the end that a period states', () => {
    const period = 'RDATE;VALUE=PERIOD:20261112T150000Z/PT3H,20261113T150000Z/20261113T153000Z';
    assert.deepEqual(
      occurrencesOf([period]).map(({ wallEnd }) => wallEnd?.slice(5, 16)),
      ['11-10T11:00', '11-12T13:00', '11-13T10:30', '11-17T11:00', '11-24T11:00', '12-01T11:00'],
    );
  });
});

describe('the start of a series', () => {
  const table: [start: string, rule: string, expected: string[], why: string][] = [
    [
      '2026-11-10',
      'FREQ=WEEKLY;BYDAY=TH;COUNT=3',
      ['2026-11-10', '2026-11-12', '2026-11-19'],
      'counts, also where the rule does not give it (RFC 5545 §3.8.5.3)',
    ],
    ['2026-11-10', 'FREQ=WEEKLY;BYDAY=TH;COUNT=1', ['2026-11-10'], 'can be all that COUNT leaves'],
    ['2026-11-10', 'FREQ=MONTHLY;BYDAY=-2SU;BYMONTHDAY=1', ['2026-11-10'], 'is left by a rule that never matches'],
    ['2026-11-10', 'FREQ=WEEKLY;UNTIL=20261109', [], 'is not within an UNTIL before it'],
  ];
  for (const [start, rule, expected, why] of table) {
    it(why, () => assert.deepEqual(startsOf(series(start, { rules: [rule] })), expected));
  }

  it('is not counted by one rule where another gives it', () => {
    const event = series('2026-11-10', { rules: ['FREQ=WEEKLY;COUNT=2', 'FREQ=WEEKLY;BYDAY=TH;COUNT=2'] });
    assert.deepEqual(startsOf(event), ['2026-11-10', '2026-11-12', '2026-11-17', '2026-11-19']);
  });
});

describe('COUNT', () => {
  it('ends a series for every later question, whatever was asked before', () => {
    for (const rule of ['FREQ=HOURLY;BYDAY=TU;COUNT=3', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3', 'FREQ=WEEKLY;COUNT=3']) {
      const event = series('2026-11-10T09:00:00', { rules: [rule] });
      const questions = ['2026-11-11', '2027-01-01', '2026-11-11', '2030-01-01'];
      const [, all, , last] = questions.map((to) => startsOf(event, '2026-11-10', to).length);
      assert.deepEqual([all, last], [3, 3], rule);
    }
  });
});

describe('UNTIL', () => {
  const table: [start: string, until: string, count: number, why: string][] = [
    ['2026-11-10T10:00:00', '20261112T150000Z', 3, 'an instant is the last there can be'],
    ['2026-11-10T10:00:00', '20261112T145959Z', 2, 'an instant before a start leaves it out'],
    ['2026-11-10T10:00:00', '20261112T100000', 3, 'a wall time is on the clock of the event'],
    ['2026-11-10T10:00:00', '20261112', 3, 'a day is in to its end'],
    ['2026-11-10T23:00:00', '20261112', 3, 'a day is one of the clock of the event'],
    ['2026-11-10', '20261112', 3, 'a day ends a series of days'],
    ['2026-11-10', '20261112T000000Z', 3, 'an instant ends a series of days with the day it is written with'],
  ];
  for (const [start, until, count, why] of table) {
    it(why, () => assert.equal(startsOf(series(start, { rules: [`FREQ=DAILY;UNTIL=${until}`] })).length, count));
  }

  it('is an instant in the hour that the clocks show twice', () => {
    const rules = ['FREQ=MINUTELY;INTERVAL=30;UNTIL=20261101T061500Z'];
    const starts = startsOf(series('2026-11-01T00:30:00', { rules }));
    assert.deepEqual(starts, ['2026-11-01T00:30:00', '2026-11-01T01:00:00', '2026-11-01T01:30:00']);
  });
});

describe('the length of an occurrence', () => {
  const table: [end: string, ends: string[], why: string][] = [
    ['2026-10-31T22:00:00', ['2026-11-01T02:00:00Z', '2026-11-02T03:00:00Z'], 'hours last exactly as long'],
    [
      '2026-11-01T21:00:00',
      ['2026-11-02T02:00:00Z', '2026-11-03T02:00:00Z'],
      'days end at the time of day they start at',
    ],
  ];
  for (const [end, ends, why] of table) {
    it(why, () => {
      const event = { ...series('2026-10-31T21:00:00', { rules: ['FREQ=DAILY;COUNT=2'] }), end };
      const range = { from: '2026-10-30', to: '2026-11-10', timeZone: 'UTC' };
      assert.deepEqual(
        occurrencesBetween([event], range).map((occurrence) => occurrence.end),
        ends,
      );
    });
  }

  it('brings an occurrence in that began long before the range', () => {
    const event = { ...series('2026-01-01', { rules: ['FREQ=YEARLY'] }), end: '2026-12-31' };
    const found = occurrencesBetween([event], { from: '2030-12-30', to: '2030-12-31', timeZone: 'UTC' });
    assert.deepEqual(
      found.map(({ start }) => start),
      ['2030-01-01'],
    );
  });
});

describe('an event that stands in for an occurrence', () => {
  const table: [standIns: string[], expected: (string | undefined)[], why: string][] = [
    [standIn('20261117T100000', '20261118T140000'), [FIRST, '2026-11-18T14:00:00', THIRD, FOURTH], 'moves it'],
    [standIn(':20261117T150000Z', '20261118T140000'), [FIRST, '2026-11-18T14:00:00', THIRD, FOURTH], 'names it in UTC'],
    [
      standIn(';VALUE=DATE:20261117', '20261118T140000'),
      [FIRST, '2026-11-18T14:00:00', THIRD, FOURTH],
      'names its day',
    ],
    [
      standIn('20261118T100000', '20261118T140000'),
      [FIRST, SECOND, '2026-11-18T14:00:00', THIRD, FOURTH],
      'is shown where it names none',
    ],
    [
      standIn('20261118T100000', '20261118T140000', ['SEQUENCE:1']),
      [FIRST, SECOND, '2026-11-18T14:00:00', THIRD, FOURTH],
      'is shown where it names none of the same version',
    ],
    [
      standIn(';RANGE=THISANDFUTURE;TZID=America/New_York:20261124T100000', '20261125T120000', ['DURATION:PT30M']),
      [FIRST, SECOND, '2026-11-25T12:00:00', '2026-12-02T12:00:00'],
      'changes all later ones (RANGE=THISANDFUTURE)',
    ],
  ];
  for (const [standIns, expected, why] of table) {
    const lines =
      why.includes('names none') && !why.includes('version')
        ? [...standIns.slice(0, -1), 'SEQUENCE:1', 'END:VEVENT']
        : standIns;
    it(why, () => assert.deepEqual(startsWith([], lines), expected));
  }

  it('says what is different, under the time that it replaces', () => {
    const [, moved] = occurrencesOf([], standIn('20261117T100000', '20261117T100000', ['STATUS:CANCELLED']));
    const { recurrenceId, summary, status } = moved!;
    assert.deepEqual([recurrenceId, summary, status], [SECOND, 'Moved', 'cancelled']);
  });

  it('counts no more where a later version of the series does not have its occurrence', () => {
    const standIns = standIn('20261117T100000', '20261118T140000', ['SEQUENCE:0']);
    assert.deepEqual(startsWith(['EXDATE:20261117T150000Z'], standIns), [FIRST, THIRD, FOURTH]);
    assert.deepEqual(startsWith([], standIns), [FIRST, '2026-11-18T14:00:00', THIRD, FOURTH]);
  });

  it('gives the later ones its length and name', () => {
    const id = ';RANGE=THISANDFUTURE;TZID=America/New_York:20261124T100000';
    const last = occurrencesOf([], standIn(id, '20261125T120000', ['DURATION:PT30M'])).at(-1)!;
    assert.deepEqual([last.summary, last.wallEnd, last.recurrenceId], ['Moved', '2026-12-02T12:30:00', FOURTH]);
  });

  it('is the series where the feed has no other and it has a rule', () => {
    const event: CalendarEvent = { ...series('2026-11-10', { rules: [TUESDAYS] }), recurrenceId: '1970-01-02' };
    assert.equal(startsOf(event).length, 4);
  });
});

describe('an instance at another time than the series has it', () => {
  const table: [id: string, start: string, previous: string[] | undefined, why: string][] = [
    ['20261117T100000', '20261118T140000', ['2026-11-17T10:00:00'], 'is rescheduled from there'],
    [':20261117T150000Z', '20261117T140000', ['2026-11-17T10:00:00'], 'is rescheduled from there, named in UTC'],
    [';VALUE=DATE:20261117', '20261118T140000', ['2026-11-17'], 'is rescheduled from a day'],
    ['20261117T100000', '20261117T100000', undefined, 'is what only other words say of it'],
    [':20261117T150000Z', '20261117T100000', undefined, 'is none where UTC names the same time'],
    [';VALUE=DATE:20261117', '20261117T140000', undefined, 'is not known by a day'],
    [';RANGE=THISANDFUTURE:20261117T150000Z', '20261118T140000', undefined, 'is the new usual one for all later ones'],
  ];
  for (const [id, start, previous, why] of table) {
    it(why, () => {
      const { event } = occurrencesOf([], standIn(id, start))[1]!;
      assert.deepEqual([event.change, event.previousStarts], [previous && 'rescheduled', previous]);
    });
  }
});

describe('occurrences of one series', () => {
  it('each have a key of their own: uid and recurrenceId', () => {
    const found = occurrencesOf([]);
    assert.deepEqual(
      found.map(({ recurrenceId }) => recurrenceId),
      [FIRST, SECOND, THIRD, FOURTH],
    );
  });

  const clocks: [Partial<CalendarEvent>, string[], string][] = [
    [
      { start: '2026-10-30T15:00:00Z' },
      ['2026-10-30T15:00:00Z', '2026-11-06T15:00:00Z'],
      'UTC where it starts at an instant',
    ],
    [{ start: '2026-10-30T15:00:00' }, ['2026-10-30T15:00:00', '2026-11-06T15:00:00'], 'no clock where it floats'],
    [
      { start: '2026-10-30T15:00:00', timeZone: 'America/New_York' },
      ['2026-10-30T19:00:00Z', '2026-11-06T20:00:00Z'],
      'the clock of its zone',
    ],
  ];
  for (const [fields, expected, why] of clocks) {
    it(`recur on ${why}`, () => {
      const { timeZone: _, ...rest } = series('2026-10-30T15:00:00', { rules: ['FREQ=WEEKLY;COUNT=2'] });
      const found = occurrencesBetween([{ ...rest, ...fields }], { ...RANGE, from: '2026-10-01' });
      assert.deepEqual(
        found.map(({ start }) => start),
        expected,
      );
    });
  }
});

it('hostile series leave room for the good event beside them', () => {
  const event = (uid: string, rule: string) => ({ ...series('0001-01-01T09:00:00', { rules: [rule] }), uid });
  const hostile = Array.from({ length: 40 }, (_, index) =>
    event(`bad-${index}`, index % 2 ? 'FREQ=SECONDLY' : 'FREQ=WEEKLY;BYDAY=MO,TU;COUNT=90000000'),
  );
  const good = { ...series('2026-11-10T10:00:00', { rules: ['FREQ=WEEKLY'] }), uid: 'good' };
  const found = occurrencesBetween([...hostile, good], RANGE);
  assert.equal(found.filter(({ uid }) => uid === 'good').length, 8);
});
