import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent } from '@otr-elements/event-data';
import { choicesOf } from './choices.ts';
import { readCriteria, type Criteria } from './criteria.ts';
import { findEvents } from './find-events.ts';
import { programWords } from './program-names.ts';

const PRESENT = { now: '2026-05-01T12:00:00Z', viewerZone: 'Pacific/Guam' };

const event = (uid: string, more: Partial<CalendarEvent>): CalendarEvent => ({
  uid,
  summary: uid,
  start: '2026-05-12',
  allDay: true,
  status: 'confirmed',
  ...more,
});

const REGISTRATION = { registration: { url: 'https://agency.example/register' } };
const WEEKLY = { rules: ['FREQ=WEEKLY'], dates: [], exceptionDates: [] };

const EVENTS: readonly CalendarEvent[] = [
  event('Peña', { location: { locality: 'Mayagüez' }, program: 'coac', ...REGISTRATION }),
  event('Hearing', { topics: ['Tariff rates'], categories: ['COAC'], attendanceMode: 'online' }),
  event('over', { start: '2026-04-01', ...REGISTRATION }),
  event('cancelled', { status: 'cancelled', ...REGISTRATION }),
  event('postponed', { change: 'postponed', ...REGISTRATION }),
  event('closed', { deadlines: [{ kind: 'onlineRegistration', at: '2026-04-30' }], ...REGISTRATION }),
  event('weekly', { start: '2025-01-07', recurrenceSet: WEEKLY, ...REGISTRATION }),
  event('weekly', { summary: 'moved to Tampa', start: '2026-05-13', recurrenceId: '2026-05-12' }),
];

describe('findEvents', () => {
  const cases: readonly [criteria: Criteria, expected: string[], why: string][] = [
    [{ text: 'PENA' }, ['Peña'], 'accents and capital letters are passed over'],
    [{ text: 'mayaguez peñ' }, ['Peña'], 'each word, in any order, in title and place'],
    [{ text: 'tariff' }, ['Hearing'], 'topics'],
    [{ text: 'pe nowhere' }, [], 'each word has to be there'],
    [{ text: '.*' }, [], 'words are no patterns'],
    [{ program: 'Coac' }, ['Peña', 'Hearing'], 'program and categories'],
    [{ mode: 'online' }, ['Hearing'], 'the way to attend'],
    [{ open: 'on' }, ['Peña', 'weekly', 'weekly'], 'not what is over, cancelled, postponed or closed'],
    [{ text: 'tampa' }, ['weekly', 'weekly'], 'a series stays whole'],
  ];
  for (const [criteria, expected, why] of cases) {
    it(`${JSON.stringify(criteria)}: ${why}`, () => {
      assert.deepEqual(
        findEvents(EVENTS, { ...PRESENT, criteria }).map(({ uid }) => uid),
        expected,
      );
    });
  }

  it('gives the same list where nothing is asked for', () => {
    assert.equal(findEvents(EVENTS, { ...PRESENT, criteria: undefined }), EVENTS);
    assert.equal(findEvents(EVENTS, { ...PRESENT, criteria: {} }), EVENTS);
  });
});

describe('choicesOf', () => {
  it('offers only what parts the events', () => {
    assert.deepEqual(choicesOf(EVENTS, PRESENT), { programs: [], modes: [], open: true, credits: false });
    const other = event('other', { program: 'webinar', attendanceMode: 'mixed', continuingEducation: {} });
    assert.deepEqual(choicesOf([...EVENTS, other], PRESENT), {
      programs: ['COAC', 'webinar'],
      modes: ['mixed', 'online'],
      open: true,
      credits: true,
    });
    assert.deepEqual(choicesOf([other], PRESENT), { programs: [], modes: [], open: false, credits: false });
  });
});

describe('readCriteria', () => {
  it('takes what is known and not empty', () => {
    assert.deepEqual(readCriteria(new URLSearchParams('text=&open=on&other=1')), { open: 'on' });
  });
});

describe('programWords', () => {
  const cases: readonly [name: string, expected: string][] = [
    ['coac', 'Committee'],
    ['port-tour', 'Port tour'],
    ['B2B-Fair', 'B2B-Fair'],
    ['Trade week', 'Trade week'],
  ];
  for (const [name, expected] of cases) {
    it(`${name} is ${expected}`, () => assert.equal(programWords(name, { coac: 'Committee' }), expected));
  }
});
