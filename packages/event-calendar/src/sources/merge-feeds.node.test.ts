import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarEvent, Feed } from '@otr-elements/event-data';
import { mergeFeeds } from './merge-feeds.ts';

const event = (uid: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid,
  summary: uid,
  start: '2026-05-12',
  allDay: true,
  status: 'confirmed',
  ...more,
});

const feed = (events: readonly CalendarEvent[], more: Partial<Feed> = {}): Feed => ({
  events,
  problems: [],
  lostEntries: 0,
  ...more,
});

const OLD = { summary: 'old', updated: '2026-01-01T00:00:00Z' };
const NEW = { summary: 'new', updated: '2026-02-01T00:00:00Z' };

describe('mergeFeeds', () => {
  const cases: readonly [
    a: Partial<CalendarEvent>,
    b: Partial<CalendarEvent>,
    kept: string,
    origin: number,
    why: string,
  ][] = [
    [{ summary: 'first' }, { summary: 'second' }, 'first', 0, 'the first, where nothing tells them apart'],
    [OLD, NEW, 'new', 1, 'the one that was changed last'],
    [NEW, OLD, 'new', 0, 'the one that was changed last, if it comes first'],
    [{ ...NEW, sequence: 1 }, { ...OLD, sequence: 2 }, 'old', 1, 'the higher sequence, whenever it was changed'],
    [{ summary: 'no stamp' }, OLD, 'old', 1, 'one that says when it was changed'],
  ];
  for (const [a, b, summary, origin, why] of cases) {
    it(`keeps of one event in two feeds ${why}`, () => {
      const merged = mergeFeeds([feed([event('x', a)]), feed([event('x', b)])]);
      assert.deepEqual(
        merged.feed.events.map((kept) => kept.summary),
        [summary],
      );
      assert.equal(merged.originOf.get('x'), origin);
    });
  }

  it('keeps a feed’s number where others have not loaded', () => {
    assert.equal(mergeFeeds([undefined, feed([event('y')])]).originOf.get('y'), 1);
  });

  it('takes a changed meeting from one feed and its series from another', () => {
    const master = event('s', { recurrenceSet: { rules: ['FREQ=DAILY'], dates: [], exceptionDates: [] } });
    const moved = event('s', { recurrenceId: '2026-05-13', start: '2026-05-14', sequence: 3 });
    for (const [feeds, origin] of [
      [[feed([moved]), feed([master])], 1],
      [[feed([master]), feed([moved])], 0],
    ] as const) {
      const merged = mergeFeeds(feeds);
      assert.equal(merged.feed.events.length, 2);
      assert.equal(merged.originOf.get('s'), origin);
    }
  });

  it('keeps what shares an identifier within one feed', () => {
    const shared = [event('z'), event('z', { start: '2026-05-20' })];
    assert.deepEqual(mergeFeeds([feed(shared), feed([event('z')])]).feed.events, shared);
  });

  it('is as new as the newest, and in a language only where all are', () => {
    const merged = mergeFeeds([
      feed([], { asOf: '2026-01', lang: 'en' }),
      feed([], { asOf: '2026-03-02', lang: 'es' }),
    ]);
    assert.deepEqual([merged.feed.asOf, merged.feed.lang], ['2026-03-02', undefined]);
    assert.equal(mergeFeeds([feed([], { lang: 'es' }), undefined, feed([], { lang: 'es' })]).feed.lang, 'es');
  });
});
