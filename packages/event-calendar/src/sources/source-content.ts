import { hostOf } from '@otr-elements/core';
import type { Feed } from '@otr-elements/event-data';
import { readyContent, toContent, type CalendarContent } from '../calendar-content.ts';
import type { FollowedSource } from '../controllers/sources-controller.ts';
import { mergeFeeds, type MergedFeed } from './merge-feeds.ts';

/** What is known of one source of a calendar. */
export interface SourceContent {
  readonly content: CalendarContent;
  /** Of the feed; where there is none, the page itself has the data. */
  readonly address?: string;
  /** What visitors are told it is; undefined where the calendar has no other. */
  readonly name?: string | undefined;
  /** Asks it again. */
  readonly onRetry?: () => void;
}

/** What a calendar has to show, and from which of its sources each event is, by `uid`, where there are several. */
export type MergedContent = CalendarContent & Partial<Pick<MergedFeed, 'originOf'>>;

/** A source among others is named: by its label, the name of its feed, or else where it is. */
export function toSourceContent(
  { source, state, refresh }: FollowedSource,
  _at: number,
  { length }: readonly unknown[],
): SourceContent {
  const { address, label } = source;
  const content = toContent(state);
  const ownName = label ?? (content.phase === 'ready' ? content.feed.name : undefined);
  return { content, address, name: length > 1 ? ownName || hostOf(address) : undefined, onRetry: refresh };
}

/**
 * Makes what merges sources: whatever has loaded; while nothing has, whether something may still. The same feeds give the
 * same feed again.
 */
export function createMerger(): (parts: readonly SourceContent[]) => MergedContent {
  let last: { readonly feeds: readonly (Feed | undefined)[]; readonly merged: MergedFeed } | undefined;
  return (parts) => {
    const contents = parts.map(({ content }) => content);
    if (contents.length === 1) return contents[0]!;
    const feeds = contents.map((content) => (content.phase === 'ready' ? content.feed : undefined));
    if (feeds.some(Boolean)) {
      if (!last || feeds.length !== last.feeds.length || feeds.some((feed, at) => feed !== last!.feeds[at])) {
        last = { feeds, merged: mergeFeeds(feeds) };
      }
      return { ...readyContent(last.merged.feed), originOf: last.merged.originOf };
    }
    return contents.find(({ phase }) => phase === 'loading') ?? contents[0]!;
  };
}
