import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent } from '@otr-elements/event-data';
import { en } from '../strings/en.ts';
import { presentMonth, type MonthPresentation } from './month-presentation.ts';
import type { PresentationOptions } from './presentation.ts';

const onDay = (start: string): CalendarEvent => ({
  uid: start,
  summary: start,
  start,
  allDay: true,
  status: 'confirmed',
});
const events = ['2026-01-14', '2026-05-04', '2026-05-20', '2026-09-01'].map(onDay);

function present(of: readonly CalendarEvent[], options: Partial<PresentationOptions> = {}): MonthPresentation {
  return presentMonth(of, {
    view: 'month',
    month: undefined,
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

const days = ({ page }: MonthPresentation): string[] => page.items.map((item) => item.firstDate);

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
    assert.equal(present(events, { date: '2026-01-01', month: '2026-09-01' }).period, 'September 2026');
  });

  it('names the nearest months with events where it has none', () => {
    assert.deepEqual(present(events, { month: '2026-03-01' }).nearest, ['2026-01-01', '2026-05-01']);
    assert.deepEqual(present(events, { month: '2026-12-01' }).nearest, ['2026-09-01']);
    assert.deepEqual(present(events).nearest, []);
  });

  it('shows only what `past` lets through, and leads nowhere else', () => {
    assert.deepEqual(days(present(events, { past: 'hide' })), ['2026-05-20']);
    assert.deepEqual(days(present(events, { past: 'only' })), ['2026-05-04']);
    assert.deepEqual(present(events, { past: 'hide', month: '2026-03-01' }).nearest, ['2026-05-01']);
    assert.deepEqual(present(events, { past: 'only', month: '2026-09-01' }).nearest, ['2026-05-01']);
  });

  it('does not take the day of today for past in the evening', () => {
    const evening = { now: '2026-05-21T01:00:00Z', today: '2026-05-20', past: 'hide' } as const;
    assert.deepEqual(days(present(events, evening)), ['2026-05-20']);
  });

  it('is today where there is nothing at all', () => {
    const shown = present([]);
    assert.equal(shown.period, 'May 2026');
    assert.deepEqual(shown.nearest, []);
    assert.equal(shown.isSubstitute, false);
  });
});
