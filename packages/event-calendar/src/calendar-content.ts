import type { FeedLoadErrorKind, FeedState } from '@otr-elements/core';
import type { CalendarEvent, Feed } from '@otr-elements/event-data';

/** What the calendar has to show: nothing yet, nothing at all, or a feed, maybe an earlier copy or not whole. */
export type CalendarContent =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly errorKind: FeedLoadErrorKind }
  | { readonly phase: 'ready'; readonly feed: Feed; readonly staleSince?: Date; readonly lostEntries: number };

/** Turns what the store knows of a feed into what can be shown. */
export function toContent(state: FeedState<Feed>): CalendarContent {
  switch (state.phase) {
    case 'loading':
      return { phase: 'loading' };
    case 'failed':
      return { phase: 'failed', errorKind: state.error.kind };
    case 'stale':
      return { ...readyContent(state.data), staleSince: new Date(state.loadedAt) };
    case 'loaded':
      return readyContent(state.data);
  }
}

export function readyContent(feed: Feed): CalendarContent & { phase: 'ready' } {
  return { phase: 'ready', feed, lostEntries: feed.lostEntries };
}

/** Whether a visitor would notice that one content took the place of another. */
export function isSameContent(a: CalendarContent, b: CalendarContent): boolean {
  if (a.phase === 'ready' && b.phase === 'ready') {
    return a.feed === b.feed && a.staleSince?.getTime() === b.staleSince?.getTime();
  }
  return a.phase === b.phase;
}

/** Keeps the events of some programs, named with spaces or commas between; no name keeps all. */
export function eventsOfPrograms(
  events: readonly CalendarEvent[],
  programs: string | null | undefined,
): readonly CalendarEvent[] {
  const names = programs?.split(/[\s,]+/).filter(Boolean) ?? [];
  if (names.length === 0) return events;
  return events.filter(({ program, categories }) =>
    names.some((name) => name === program || categories?.includes(name)),
  );
}
