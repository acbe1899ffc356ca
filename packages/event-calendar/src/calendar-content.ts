import { attributeText, warnOnce, type FeedLoadErrorKind, type FeedState } from '@otr-elements/core';
import type { CalendarEvent, Feed } from '@otr-elements/event-data';
import { isOfProgram } from './find/program-names.ts';
import { wholeSeries } from './find/whole-series.ts';

/** What the calendar has to show: nothing yet, nothing at all, or a feed, maybe an earlier copy or not whole. */
export type CalendarContent =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly errorKind: FeedLoadErrorKind }
  | { readonly phase: 'ready'; readonly feed: Feed; readonly stale?: Staleness; readonly lostEntries: number };

/** When an earlier copy was loaded, and whether a new one is being asked for. */
export interface Staleness {
  readonly since: Date;
  readonly isRetrying: boolean;
}

/** Turns what the store knows of a feed into what can be shown. */
export function toContent(state: FeedState<Feed>): CalendarContent {
  switch (state.phase) {
    case 'loading':
      return { phase: 'loading' };
    case 'failed':
      return { phase: 'failed', errorKind: state.error.kind };
    case 'stale':
      return { ...readyContent(state.data), stale: { since: new Date(state.loadedAt), isRetrying: state.isRetrying } };
    case 'loaded':
      return readyContent(state.data);
  }
}

export function readyContent(feed: Feed): CalendarContent & { phase: 'ready' } {
  return { phase: 'ready', feed, lostEntries: feed.lostEntries };
}

/** Keeps the events of some programs, named with spaces or commas between; no name keeps all. */
export function eventsOfPrograms(
  events: readonly CalendarEvent[],
  { programs }: { readonly programs: string | undefined },
): readonly CalendarEvent[] {
  const asked = attributeText(programs);
  const names = asked
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (names.length === 0) return events;
  const kept = wholeSeries(events, (event) => isOfProgram(event, names));
  if (events.length && !kept.length) {
    warnOnce(
      'program-unknown',
      `<otr-event-calendar> program="${asked.slice(0, 40)}" names no program of its events; none is shown.`,
    );
  }
  return kept;
}
