import type { CalendarEvent, Feed } from '@otr-elements/event-data';

/** Several feeds as one. */
export interface MergedFeed {
  readonly feed: Feed;
  /** For each `uid`, which of the feeds it was taken from. */
  readonly originOf: ReadonlyMap<string, number>;
}

/**
 * Merges feeds; what several of them have, by `uid` and `recurrenceId`, is taken from the one with the newest: by `sequence`,
 * then `updated`, else from the first. Several events that share both within one feed stay together.
 *
 * @param feeds - undefined where one has not loaded; it keeps its number
 */
export function mergeFeeds(feeds: readonly (Feed | undefined)[]): MergedFeed {
  const kept = new Map<string, Kept>();
  for (const [origin, feed] of feeds.entries()) {
    for (const [key, events] of groups(feed?.events ?? [])) {
      const known = kept.get(key);
      if (!known || isNewer(events, known.events)) kept.set(key, { origin, events });
    }
  }
  const loaded = feeds.filter((feed) => feed !== undefined);
  const asOf = loaded
    .flatMap((feed) => feed.asOf ?? [])
    .sort()
    .at(-1);
  const [lang, ...others] = new Set(loaded.map((feed) => feed.lang));
  const all = [...kept.values()];
  return {
    feed: {
      events: all.flatMap(({ events }) => events),
      problems: [],
      lostEntries: 0,
      ...(asOf && { asOf }),
      ...(lang && !others.length && { lang }),
    },
    // A series is its own feed's, whatever stands in for one of its meetings.
    originOf: new Map(
      [...all]
        .sort((a, b) => Number(isOfSeries(a)) - Number(isOfSeries(b)))
        .map(({ origin, events }) => [events[0]!.uid, origin]),
    ),
  };
}

interface Kept {
  readonly origin: number;
  readonly events: readonly CalendarEvent[];
}

const isOfSeries = ({ events }: Kept): boolean => events[0]?.recurrenceId === undefined;

function groups(events: readonly CalendarEvent[]): ReadonlyMap<string, CalendarEvent[]> {
  const found = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const key = `${event.recurrenceId ?? ''} ${event.uid}`;
    const group = found.get(key);
    if (group) group.push(event);
    else found.set(key, [event]);
  }
  return found;
}

function isNewer(events: readonly CalendarEvent[], known: readonly CalendarEvent[]): boolean {
  const order = sequenceOf(events) - sequenceOf(known);
  return order > 0 || (order === 0 && updatedOf(events) > updatedOf(known));
}

const sequenceOf = (events: readonly CalendarEvent[]): number =>
  Math.max(...events.map(({ sequence = 0 }) => sequence));

const updatedOf = (events: readonly CalendarEvent[]): string =>
  events
    .map(({ updated = '' }) => updated)
    .sort()
    .at(-1)!;
