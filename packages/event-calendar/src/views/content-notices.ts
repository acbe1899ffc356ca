import { isOnServer, renderLink, safeUrl, type FeedLoadErrorKind } from '@otr-elements/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarContent, Staleness } from '../calendar-content.ts';
import type { Presentation } from '../presentation/presentation.ts';
import type { SourceContent } from '../sources/source-content.ts';
import type { Strings } from '../strings/en.ts';
import { localDate } from '../viewer.ts';
import { renderNotice, type NoticeKind } from './notice.ts';
import type { ViewContext } from './view-context.ts';

/** Says what state the calendar's data is in: loading, failed, out of date, or not whole; nothing when all is well. */
export function renderContentNotices(
  parts: readonly SourceContent[],
  context: ViewContext,
  options: ContentNoticeOptions,
): unknown {
  return worthSaying(parts).map((part) => renderSourceNotices(part, context, options));
}

export interface ContentNoticeOptions {
  /** The tag holds content that stays when a feed fails. */
  readonly hasList: boolean;
}

/** While nothing has come of any, one word of loading is enough. */
function worthSaying(parts: readonly SourceContent[]): readonly SourceContent[] {
  const [first] = parts;
  return first && parts.every(({ content }) => content.phase === 'loading') ? [{ ...first, name: undefined }] : parts;
}

function renderSourceNotices(part: SourceContent, context: ViewContext, { hasList }: ContentNoticeOptions): unknown {
  const { content, name, address } = part;
  return troublesOf(content, context.strings, hasList).map(({ kind, words, canRetry }) =>
    renderNotice(kind, name ? html`<bdi>${name}</bdi>: ${words}` : words, [
      canRetry ? renderRetry(part, context) : nothing,
      // While it loads there is nothing to look into, and to check an address delays the first frame.
      address && content.phase !== 'loading' ? renderSource(address, context) : nothing,
    ]),
  );
}

/** An address is mostly written from the page on; words that lead nowhere would only promise. */
function renderSource(address: string, { strings }: ViewContext): unknown {
  const href = safeUrl(address, isOnServer ? undefined : document.baseURI);
  return href ? renderLink(href, strings.source, strings) : nothing;
}

interface Trouble {
  readonly kind: NoticeKind;
  readonly words: string;
  readonly canRetry?: boolean;
}

function troublesOf(content: CalendarContent, strings: Strings, hasList: boolean): readonly Trouble[] {
  switch (content.phase) {
    case 'loading':
      return [{ kind: 'info', words: strings.loading }];
    case 'failed':
      return [{ kind: 'error', words: failedWords(content.errorKind, strings, hasList), canRetry: true }];
    case 'ready': {
      const { stale, lostEntries } = content;
      return [
        ...(stale ? [{ kind: 'warning', words: staleWords(stale, strings), canRetry: true } as const] : []),
        ...(lostEntries ? [{ kind: 'warning', words: strings.entriesLost(lostEntries) } as const] : []),
      ];
    }
  }
}

/** The same in one sentence, for those who hear the page. */
export function announcementOf(
  parts: readonly SourceContent[],
  presentation: Presentation | undefined,
  strings: Strings,
  hasList: boolean,
  found: string | undefined,
): string {
  const troubles = worthSaying(parts).flatMap(({ content, name }) =>
    troublesOf(content, strings, hasList).map(({ words }) => (name ? `${name}: ${words}` : words)),
  );
  return [
    ...troubles,
    found && `${found}.`,
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

function renderRetry({ onRetry }: SourceContent, { strings }: ViewContext): TemplateResult {
  return html`<button type="button" part="button" @click=${onRetry}>${strings.tryAgain}</button>`;
}
