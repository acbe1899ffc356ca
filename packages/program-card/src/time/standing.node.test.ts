import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDay, hasCome, toEdition, toWall, type ProgramEvent } from './edition.ts';
import { registrationOf } from './registration.ts';
import { standingOf, type Phase } from './standing.ts';
import { wallClock } from './wall-clock.ts';

const SUMMIT: ProgramEvent = {
  summary: 'Summit',
  start: '2026-05-06',
  end: '2026-05-09',
  timeZone: 'America/Chicago',
  attendanceMode: 'mixed',
};
const WEBINAR: ProgramEvent = {
  summary: 'Webinar',
  start: '2026-05-12T13:00:00',
  end: '2026-05-12T14:00:00',
  timeZone: 'America/New_York',
  attendanceMode: 'online',
};
const at = (text: string): number => Date.parse(text);

describe('wallClock', () => {
  const TABLE: [instant: string, zone: string, expected: string, why: string][] = [
    ['2026-01-15T18:00:00Z', 'America/New_York', '2026-01-15T13:00:00', 'winter'],
    ['2026-07-15T18:00:00Z', 'America/New_York', '2026-07-15T14:00:00', 'summer'],
    ['2026-07-15T18:00:00Z', 'America/Phoenix', '2026-07-15T11:00:00', 'no summer time'],
    ['2026-07-15T18:00:00Z', 'Pacific/Guam', '2026-07-16T04:00:00', 'another day'],
    ['2026-07-15T04:00:00Z', 'America/New_York', '2026-07-15T00:00:00', 'midnight is 0, not 24'],
  ];
  for (const [instant, zone, expected, why] of TABLE) {
    it(`shows ${expected} in ${zone} at ${instant}: ${why}`, () => {
      assert.equal(wallClock(at(instant), zone), expected);
    });
  }

  it('is the visitor’s own where the engine knows no such zone', () => {
    const now = at('2026-07-15T18:00:00Z');
    assert.equal(wallClock(now, 'Mars/Olympus'), wallClock(now));
    assert.equal(new Date(wallClock(now)).getTime(), now);
  });
});

describe('times of a feed', () => {
  const TABLE: [time: string | undefined, expected: string | undefined, why: string][] = [
    ['2026-05-06', '2026-05-06', 'a day'],
    ['2026-05-06T13:00', '2026-05-06T13:00', 'a time'],
    ['2026-05-06T18:00:00Z', '2026-05-06T13:00:00', 'an instant, on the clock of the zone'],
    ['2026-05-06T14:00:00-04:00', '2026-05-06T13:00:00', 'an offset, too'],
    ['2026-02-30', undefined, 'no such day'],
    ['2026-13-01', undefined, 'no such month'],
    ['2026-05-06T25:00', undefined, 'no such hour'],
    ['May 6', undefined, 'words'],
    ['', undefined, 'nothing'],
    [undefined, undefined, 'absent'],
  ];
  for (const [time, expected, why] of TABLE) {
    it(`gives ${expected} for ${time}: ${why}`, () => {
      assert.equal(toWall(time, 'America/Chicago'), expected);
    });
  }

  it('ends a day before what is exclusive', () => {
    assert.equal(toEdition(SUMMIT)?.lastDate, '2026-05-08');
    assert.equal(toEdition({ start: '2026-05-06' })?.lastDate, '2026-05-06');
    assert.equal(toEdition(WEBINAR)?.lastDate, '2026-05-12');
    assert.equal(addDay('2026-12-31', 1), '2027-01-01');
  });

  it('lasts as long as the day where the feed gives no end, or one that is no end', () => {
    assert.equal(toEdition({ start: '2026-05-12T13:00' })?.end, '2026-05-13');
    assert.equal(toEdition({ start: '2026-05-12', end: '2026-05-01' })?.end, '2026-05-13');
  });

  it('is compared on the clock of the place', () => {
    const now = at('2026-05-06T04:30:00Z');
    assert.equal(hasCome('2026-05-06', 'America/New_York', now), true);
    assert.equal(hasCome('2026-05-06', 'America/Chicago', now), false);
  });
});

describe('standingOf', () => {
  const TABLE: [now: string, events: ProgramEvent[], phase: Phase, start: string | undefined, why: string][] = [
    ['2026-04-01T12:00:00Z', [SUMMIT, WEBINAR], 'next', '2026-05-06', 'the first that is to come'],
    ['2026-05-06T04:59:00Z', [SUMMIT], 'next', '2026-05-06', 'it is still the day before in Chicago'],
    ['2026-05-06T05:00:00Z', [SUMMIT], 'now', '2026-05-06', 'midnight in Chicago'],
    ['2026-05-09T04:59:00Z', [SUMMIT], 'now', '2026-05-06', 'its last minute'],
    ['2026-05-09T05:00:00Z', [SUMMIT], 'ended', '2026-05-06', 'over'],
    ['2026-05-12T16:59:00Z', [WEBINAR], 'next', WEBINAR.start, 'a minute before'],
    ['2026-05-12T17:00:00Z', [WEBINAR], 'now', WEBINAR.start, 'it begins'],
    ['2026-05-12T18:00:00Z', [WEBINAR], 'ended', WEBINAR.start, 'its end is exclusive'],
    ['2026-05-10T12:00:00Z', [SUMMIT, WEBINAR], 'next', WEBINAR.start, 'what comes counts before what was'],
    ['2026-04-01T12:00:00Z', [{ ...SUMMIT, status: 'cancelled' }], 'off', '2026-05-06', 'cancelled'],
    ['2026-04-01T12:00:00Z', [{ ...SUMMIT, change: 'postponed' }], 'off', '2026-05-06', 'postponed'],
    [
      '2026-04-01T12:00:00Z',
      [{ ...SUMMIT, status: 'cancelled' }, WEBINAR],
      'next',
      WEBINAR.start,
      'another takes place',
    ],
    ['2026-06-01T12:00:00Z', [{ ...SUMMIT, status: 'cancelled' }], 'none', undefined, 'what was not held is not past'],
    ['2026-04-01T12:00:00Z', [{ ...SUMMIT, superEvent: 'week' }], 'none', undefined, 'a part of another event'],
    ['2026-04-01T12:00:00Z', [{ start: 'soon' }], 'none', undefined, 'a start that is no time'],
    ['2026-04-01T12:00:00Z', [], 'none', undefined, 'nothing'],
  ];
  for (const [now, events, phase, start, why] of TABLE) {
    it(`is ${phase} at ${now}: ${why}`, () => {
      const standing = standingOf(events, at(now));
      assert.equal(standing.phase, phase);
      assert.equal(standing.edition?.start, start);
    });
  }

  it('takes the zone of the feed where an event states none', () => {
    const { phase } = standingOf([{ start: '2026-05-06' }], at('2026-05-06T12:00:00Z'), 'Pacific/Honolulu');
    assert.equal(phase, 'now');
    assert.equal(standingOf([{ start: '2026-05-06' }], at('2026-05-06T09:00:00Z'), 'Pacific/Honolulu').phase, 'next');
  });

  it('lists what is to come, the next first', () => {
    const { ahead } = standingOf([WEBINAR, SUMMIT, { ...SUMMIT, status: 'cancelled' }], at('2026-04-01T12:00:00Z'));
    assert.deepEqual(
      ahead.map(({ event }) => event.summary),
      ['Summit', 'Webinar'],
    );
  });
});

describe('registrationOf', () => {
  const deadline = (kind: 'registration' | 'inPersonRegistration' | 'onlineRegistration' | 'comment', day: string) => ({
    kind,
    at: day,
  });
  const NOW = at('2026-04-10T12:00:00Z');
  const TABLE: [facts: ProgramEvent, open: string | undefined, until: string | undefined, why: string][] = [
    [{}, undefined, undefined, 'nothing is known'],
    [{ registration: { required: true } }, 'yes', undefined, 'no deadline'],
    [{ deadlines: [deadline('registration', '2026-04-20')] }, 'yes', '2026-04-20', 'before the deadline'],
    [{ deadlines: [deadline('registration', '2026-04-10')] }, 'yes', '2026-04-10', 'the day itself'],
    [{ deadlines: [deadline('registration', '2026-04-09')] }, 'no', undefined, 'after it'],
    [
      { deadlines: [deadline('registration', '2026-04-10T08:00')] },
      'yes',
      '2026-04-10T08:00',
      'it is 7 in the morning in Chicago',
    ],
    [{ deadlines: [deadline('comment', '2026-04-20')] }, undefined, undefined, 'another deadline'],
    [{ deadlines: [deadline('registration', 'soon')] }, undefined, undefined, 'a deadline that is no time'],
    [{ seats: { inPersonSoldOut: true } }, 'online', undefined, 'sold out in the room'],
    [{ seats: { inPersonSoldOut: true }, attendanceMode: 'offline' }, 'no', undefined, 'there is only the room'],
    [
      { seats: { inPersonSoldOut: true }, deadlines: [deadline('registration', '2026-04-20')] },
      'online',
      '2026-04-20',
      'sold out in the room, with a deadline',
    ],
    [
      { deadlines: [deadline('inPersonRegistration', '2026-04-01'), deadline('onlineRegistration', '2026-05-01')] },
      'online',
      '2026-05-01',
      'only the deadline for the room is past',
    ],
    [
      { seats: { inPersonSoldOut: true }, deadlines: [deadline('onlineRegistration', '2026-04-01')] },
      'no',
      undefined,
      'neither way is left',
    ],
  ];
  for (const [facts, open, until, why] of TABLE) {
    it(`is ${open}, until ${until}: ${why}`, () => {
      const found = registrationOf(toEdition({ ...SUMMIT, ...facts })!, NOW);
      assert.equal(found?.open, open);
      assert.equal(found?.until, until);
    });
  }
});
