import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpeningHours } from '@otr-elements/content';
import { hoursText } from './hours-text.ts';
import { openStateAt } from './open-state.ts';

const HOURS: OpeningHours = {
  timeZone: 'America/New_York',
  closedOnFederalHolidays: true,
  periods: [{ dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '08:30', closes: '17:00' }],
};
const NBSP = /\u00a0/g;

describe('openStateAt', () => {
  const table: [instant: string, isOpen: boolean, why: string][] = [
    ['2026-11-24T13:29:00Z', false, 'a minute before it opens, in winter'],
    ['2026-11-24T13:30:00Z', true, 'it opens'],
    ['2026-11-24T21:59:00Z', true, 'the last minute'],
    ['2026-11-24T22:00:00Z', false, 'it closes'],
    ['2026-07-07T12:30:00Z', true, 'in summer an hour earlier by UTC'],
    ['2026-11-22T15:00:00Z', false, 'a Sunday'],
    ['2026-11-26T15:00:00Z', false, 'Thanksgiving'],
    ['2026-07-03T15:00:00Z', false, 'Independence Day, which falls on a Saturday'],
    ['2026-11-25T03:00:00Z', false, 'the evening before, where UTC has the next day'],
  ];
  for (const [instant, isOpen, why] of table) {
    it(why, () => assert.equal(openStateAt(HOURS, new Date(instant))?.isOpen, isOpen));
  }

  it('is not known in a zone that does not exist', () => {
    assert.equal(openStateAt({ ...HOURS, timeZone: 'Mars/Olympus' }, new Date('2026-11-24T15:00:00Z')), undefined);
  });
});

describe('hoursText', () => {
  const at = (instant: string, lang = 'en') => hoursText(HOURS, lang, new Date(instant));

  it('says days in a row, times and the zone', () => {
    assert.deepEqual(
      at('2026-11-24T15:00:00Z').lines.map((line) => line.replace(NBSP, ' ')),
      ['Monday–Friday, 8:30 a.m.–5 p.m. Eastern Time, except federal holidays'],
    );
  });

  it('says for which holiday it is closed', () => {
    assert.equal(at('2026-11-26T15:00:00Z').now, 'Closed today: Thanksgiving Day');
    assert.equal(at('2026-11-26T15:00:00Z', 'es-PR').now, 'Hoy cerrado: Día de Acción de Gracias');
  });

  it('names days that are not in a row', () => {
    const periods = [{ dayOfWeek: ['Monday', 'Thursday'], opens: '09:00', closes: '12:00' }] as const;
    const [line = ''] = hoursText({ ...HOURS, periods, closedOnFederalHolidays: false }, 'en', new Date(0)).lines;
    assert.equal(line.replace(NBSP, ' '), 'Monday, Thursday, 9 a.m.–noon Eastern Time');
  });

  it('tells the visitor’s own time where it is another', () => {
    const instant = new Date('2026-11-24T15:00:00Z');
    const ahead = -instant.getTimezoneOffset() + 300;
    const { yourTime } = at(instant.toISOString());
    if (ahead === 0) assert.equal(yourTime, undefined);
    else assert.match(yourTime!, /^Your time: \d/);
    if (ahead === -300) assert.equal(yourTime?.replace(NBSP, ' '), 'Your time: 3:30 a.m.–noon');
  });

  it('says the hours of a zone that nobody knows, and nothing of now', () => {
    const text = hoursText({ ...HOURS, timeZone: 'Mars/Olympus' }, 'en', new Date(0));
    assert.equal(text.now, undefined);
    assert.match(text.lines[0]!, /Mars\/Olympus/);
  });
});
