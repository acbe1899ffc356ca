import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent } from '@otr-elements/event-data';
import { layOutAgenda, type Agenda, type AgendaOptions } from './agenda.ts';
import type { AgendaAnchor } from './agenda-page.ts';

const onDay = (start: string): CalendarEvent => ({
  uid: start,
  summary: start,
  start,
  allDay: true,
  status: 'confirmed',
});
const YEARS = ['2004-05-01', '2019-05-01', '2024-05-01', '2026-05-01', '2026-06-01', '2027-05-01', '2034-05-01'];

function agenda(events: readonly CalendarEvent[], options: Partial<AgendaOptions> = {}, anchor?: AgendaAnchor): Agenda {
  return layOutAgenda(events, anchor, {
    now: '2026-05-15T12:00:00Z',
    today: '2026-05-15',
    size: 2,
    past: 'show',
    placement: { zone: 'event', viewerZone: 'UTC' },
    ...options,
  });
}

const days = ({ items }: Agenda): string[] => items.map((item) => item.firstDate);

describe('an agenda', () => {
  const events = YEARS.map(onDay);

  it('begins with what is upcoming, next first', () => {
    const shown = agenda(events);
    assert.deepEqual(days(shown), ['2026-06-01', '2027-05-01']);
    assert.equal(shown.isSubstitute, false);
  });

  it('turns onward to what is years away', () => {
    const shown = agenda(events, {}, agenda(events).later);
    assert.deepEqual(days(shown), ['2034-05-01']);
    assert.equal(shown.later, undefined);
  });

  it('turns back to the past, latest first, and from there onward again', () => {
    const back = agenda(events, {}, agenda(events).earlier);
    assert.deepEqual(days(back), ['2026-05-01', '2024-05-01']);
    const further = agenda(events, {}, back.earlier);
    assert.deepEqual(days(further), ['2019-05-01', '2004-05-01']);
    assert.equal(further.earlier, undefined);
    assert.deepEqual(days(agenda(events, {}, further.later)), days(back));
    assert.deepEqual(days(agenda(events, {}, back.later)), days(agenda(events)));
  });

  it('shows the most recent where nothing is upcoming, and says so', () => {
    const shown = agenda(events.slice(0, 3));
    assert.deepEqual(days(shown), ['2024-05-01', '2019-05-01']);
    assert.equal(shown.isSubstitute, true);
  });

  it('counts what is going on as upcoming', () => {
    const running = { ...onDay('2026-05-14'), end: '2026-05-17' };
    assert.deepEqual(days(agenda([...events, running]))[0], '2026-05-14');
    assert.ok(!days(agenda([...events, running], {}, agenda(events).earlier)).includes('2026-05-14'));
  });

  it('never shows the past where the page hides it', () => {
    const shown = agenda(events.slice(0, 3), { past: 'hide' });
    assert.deepEqual(days(shown), []);
    assert.equal(shown.earlier, undefined);
  });

  it('shows nothing but the past where the page asks for an archive', () => {
    const shown = agenda(events, { past: 'only' });
    assert.deepEqual(days(shown), ['2026-05-01', '2024-05-01']);
    assert.equal(shown.later, undefined);
  });

  it('begins at the day that the page asks for, and reaches all that lies between it and today', () => {
    const from = { date: '2019-01-01' };
    assert.deepEqual(days(agenda(events, from)), ['2019-05-01', '2024-05-01']);
    const now = agenda(events, from, { direction: 'onward', at: '2026-05-15T12:00:00Z', skip: 0 });
    assert.deepEqual(days(now), ['2026-06-01', '2027-05-01']);
    assert.deepEqual(days(agenda(events, from, now.earlier)), ['2026-05-01', '2024-05-01']);
  });

  it('does not say that nothing is upcoming because nothing follows a day far off', () => {
    const shown = agenda(events, { date: '2040-01-01' });
    assert.deepEqual(days(shown), ['2034-05-01', '2027-05-01']);
    assert.equal(shown.isSubstitute, false);
  });

  it('keeps the past out, whatever day the page asks for', () => {
    assert.deepEqual(days(agenda(events, { date: '2019-01-01', past: 'hide' })), ['2026-06-01', '2027-05-01']);
    assert.deepEqual(days(agenda(events, { date: '2030-01-01', past: 'only' })), ['2026-05-01', '2024-05-01']);
  });

  it('takes the day that an event gives, and not that of the visitor, for its day', () => {
    const evening = { ...onDay('2026-05-02T20:00:00'), allDay: false, timeZone: 'America/New_York' };
    const options = { date: '2026-05-03', placement: { zone: 'event', viewerZone: 'Pacific/Guam' } };
    assert.equal(days(agenda([evening, ...events], options))[0], '2026-06-01');
  });

  it('keeps an event without an end upcoming for the day on which it starts, in its own zone', () => {
    const meeting = { ...onDay('2026-05-15T07:00:00'), allDay: false, timeZone: 'America/New_York' };
    assert.deepEqual(days(agenda([meeting])), ['2026-05-15']);
    assert.equal(agenda([meeting]).isSubstitute, false);
    assert.equal(agenda([meeting], { now: '2026-05-16T03:59:59Z' }).isSubstitute, false);
    assert.equal(agenda([meeting], { now: '2026-05-16T04:00:00Z' }).isSubstitute, true);
  });

  it('is empty for a feed without events', () => {
    const shown = agenda([]);
    assert.deepEqual(days(shown), []);
    assert.equal(shown.earlier ?? shown.later, undefined);
  });
});
