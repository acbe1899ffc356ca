import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent } from '@otr-elements/event-data';
import { groupByProgram } from './program-groups.ts';

const event = (uid: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid,
  summary: uid,
  start: '2026-05-12',
  allDay: true,
  status: 'confirmed',
  ...more,
});

const named = (events: readonly CalendarEvent[]): [string | undefined, string[]][] =>
  groupByProgram(events).map(({ name, events: own }) => [name, own.map(({ summary }) => summary)]);

describe('groupByProgram', () => {
  it('puts an event into each of its programs, whatever the capital letters', () => {
    const events = [
      event('a', { program: 'coac' }),
      event('b', { categories: ['COAC', 'Webinar', 'webinar'] }),
      event('c'),
    ];
    assert.deepEqual(named(events), [
      ['coac', ['a', 'b']],
      ['Webinar', ['b']],
      [undefined, ['c']],
    ]);
  });

  it('keeps what stands in for a meeting with its series', () => {
    const events = [event('a', { summary: 'moved', recurrenceId: '2026-05-12' }), event('a', { program: 'coac' })];
    assert.deepEqual(named(events), [
      ['coac', ['moved', 'a']],
      [undefined, []],
    ]);
  });
});
