import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent } from '@otr-elements/event-data';
import type { PeriodUnit } from '../layout/period.ts';
import { en } from '../strings/en.ts';
import { presentSheet, type SheetPresentation } from './sheet-presentation.ts';
import type { PresentationOptions } from './presentation.ts';

const onDay = (start: string): CalendarEvent => ({
  uid: start,
  summary: start,
  start,
  allDay: true,
  status: 'confirmed',
});
const events = ['2026-01-14', '2026-05-04', '2026-05-20', '2026-09-01'].map(onDay);

function present(
  of: readonly CalendarEvent[],
  options: Partial<PresentationOptions> = {},
  unit: PeriodUnit = 'month',
): SheetPresentation {
  return presentSheet(of, unit, {
    view: unit,
    on: undefined,
    anchor: undefined,
    now: '2026-05-15T12:00:00Z',
    today: '2026-05-15',
    date: undefined,
    past: 'show',
    size: 6,
    weekStart: 0,
    zone: 'event',
    viewerZone: 'America/New_York',
    strings: en,
    ...options,
  });
}

const firstDays = ({ nearest }: SheetPresentation): string[] => nearest.map(({ first }) => first);
const days = ({ page }: SheetPresentation): string[] => page.items.map((item) => item.firstDate);

describe('a presented month', () => {
  it('is the month of today while anything is upcoming', () => {
    assert.equal(present(events).period, 'May 2026');
    assert.deepEqual(days(present(events)), ['2026-05-04', '2026-05-20']);
  });

  it('is the month of the most recent event where nothing is upcoming, and says so', () => {
    const shown = present(events.slice(0, 1));
    assert.equal(shown.period, 'January 2026');
    assert.equal(shown.isSubstitute, true);
  });

  it('is the month that the visitor chose, before that of the page', () => {
    assert.equal(present(events, { date: '2026-01-01' }).period, 'January 2026');
    assert.equal(present(events, { date: '2026-01-01', on: '2026-09-01' }).period, 'September 2026');
  });

  it('names the nearest months with events where it has none', () => {
    assert.deepEqual(firstDays(present(events, { on: '2026-03-01' })), ['2026-01-01', '2026-05-01']);
    assert.deepEqual(firstDays(present(events, { on: '2026-12-01' })), ['2026-09-01']);
    assert.deepEqual(firstDays(present(events)), []);
  });

  it('shows only what `past` lets through, and leads nowhere else', () => {
    assert.deepEqual(days(present(events, { past: 'hide' })), ['2026-05-20']);
    assert.deepEqual(days(present(events, { past: 'only' })), ['2026-05-04']);
    assert.deepEqual(firstDays(present(events, { past: 'hide', on: '2026-03-01' })), ['2026-05-01']);
    assert.deepEqual(firstDays(present(events, { past: 'only', on: '2026-09-01' })), ['2026-05-01']);
  });

  it('does not take the day of today for past in the evening', () => {
    const evening = { now: '2026-05-21T01:00:00Z', today: '2026-05-20', past: 'hide' } as const;
    assert.deepEqual(days(present(events, evening)), ['2026-05-20']);
  });

  it('is today where there is nothing at all', () => {
    const shown = present([]);
    assert.equal(shown.period, 'May 2026');
    assert.deepEqual(firstDays(shown), []);
    assert.equal(shown.isSubstitute, false);
  });
});

describe('a presented week', () => {
  it('is the week of today while anything is upcoming, from the day on which weeks begin', () => {
    const shown = present(events, {}, 'week');
    assert.equal(shown.period, 'May 10–16, 2026');
    assert.equal(present(events, { weekStart: 1 }, 'week').period, 'May 11–17, 2026');
    assert.equal(shown.page.weeks.length, 1);
  });

  it('is the week of the most recent event where nothing is upcoming', () => {
    assert.equal(present(events.slice(0, 1), {}, 'week').period, 'January 11–17, 2026');
  });

  it('holds what falls on its days, and names the nearest weeks with events where it has none', () => {
    assert.deepEqual(days(present(events, { on: '2026-05-04' }, 'week')), ['2026-05-04']);
    assert.deepEqual(firstDays(present(events, {}, 'week')), ['2026-05-03', '2026-05-17']);
  });

  it('has room for a dozen events on a day, and counts the others', () => {
    const many = Array.from({ length: 14 }, (_, index) => ({ ...onDay('2026-05-12'), uid: String(index) }));
    const tuesday = present(many, {}, 'week').page.weeks[0]![2]!;
    assert.equal(tuesday.lanes.length, 12);
    assert.equal(tuesday.items.length, 14);
  });
});
