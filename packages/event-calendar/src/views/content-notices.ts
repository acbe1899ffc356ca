import { renderLink, type FeedLoadErrorKind } from '@otr-elements/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarContent, Staleness } from '../calendar-content.ts';
import type { Presentation } from '../presentation/presentation.ts';
import type { Strings } from '../strings/en.ts';
import { localDate } from '../viewer.ts';
import { renderNotice } from './notice.ts';
import type { ViewContext } from './view-context.ts';

export interface ContentNoticeOptions {
  /** Of the feed; where there is none, the list in the tag is the data. */
  readonly address: string | undefined;
  /** The tag holds content that stays when a feed fails. */
  readonly hasList: boolean;
  readonly onRetry: () => void;
}

/** Says what state the calendar's data is in: loading, failed, out of date, or not whole; nothing when all is well. */
export function renderContentNotices(
  content: CalendarContent,
  context: ViewContext,
  options: ContentNoticeOptions,
): unknown {
  const { strings } = context;
  switch (content.phase) {
    case 'loading':
      return renderNotice('info', strings.loading, renderSource(context, options));
    case 'failed':
      return renderNotice('error', failedWords(content.errorKind, strings, options.hasList), [
        renderRetry(context, options),
        renderSource(context, options),
      ]);
    case 'ready':
      return [
        content.stale
          ? renderNotice('warning', staleWords(content.stale, strings), [
              renderRetry(context, options),
              renderSource(context, options),
            ])
          : nothing,
        content.lostEntries
          ? renderNotice('warning', strings.entriesLost(content.lostEntries), renderSource(context, options))
          : nothing,
      ];
  }
}

/** The same in one sentence, for those who hear the page. */
export function announcementOf(
  content: CalendarContent,
  presentation: Presentation | undefined,
  strings: Strings,
  hasList: boolean,
  found: string | undefined,
): string {
  if (content.phase === 'loading') return strings.loading;
  if (content.phase === 'failed') return failedWords(content.errorKind, strings, hasList);
  return [
    content.stale && staleWords(content.stale, strings),
    content.lostEntries > 0 && strings.entriesLost(content.lostEntries),
    found,
    presentation?.isSubstitute && strings.noneUpcoming,
    presentation && strings.announce(presentation.period, presentation.count),
  ]
    .filter(Boolean)
    .join(' ');
}

function failedWords(errorKind: FeedLoadErrorKind, strings: Strings, hasList: boolean): string {
  const words = strings.failed[errorKind];
  return hasList ? `${words} ${strings.failedWithList}` : words;
}

function staleWords({ since, isRetrying }: Staleness, strings: Strings): string {
  if (isRetrying) return strings.loading;
  return strings.stale(strings.time(since.getHours(), since.getMinutes()), strings.date(localDate(since)));
}

function renderRetry({ strings }: ViewContext, { onRetry }: ContentNoticeOptions): TemplateResult {
  return html`<button type="button" part="button" @click=${onRetry}>${strings.tryAgain}</button>`;
}

function renderSource({ strings }: ViewContext, { address }: ContentNoticeOptions): unknown {
  return address ? renderLink(address, strings.source, strings) : nothing;
}
