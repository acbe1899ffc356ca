import { hostOf, renderHeading, renderLink } from '@otr-elements/core';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { documentKind } from '../format/document-kind.ts';
import { audienceOf, type CardContent } from '../program-content.ts';
import type { Standing } from '../time/standing.ts';
import { contentText, type CardContext } from './card-context.ts';
import { renderBadge, renderStanding } from './standing-view.ts';

export interface CardOptions {
  readonly level: number;
  readonly layout: string;
  /** Undefined while the events are on their way; null where they could not be had, or are not looked for. */
  readonly standing: Standing | null | undefined;
  /** Whether there are events to look for: without any, nothing is said of dates. */
  readonly isDated: boolean;
  /** Whether this is the last good copy, as a newer one could not be had. */
  readonly isStale: boolean;
}

/** A program as a card. */
export function renderCard(
  program: CardContent,
  { level, layout, standing, isDated, isStale }: CardOptions,
  context: CardContext,
): unknown {
  const { words } = context;
  const { name, url, summary, image } = program;
  const title = name === undefined ? words.untitled : contentText(name, context);
  const edition = standing?.edition?.event.summary;
  return html`<div class="card" part="card" data-layout=${layout} ?data-linked=${!!url}>
    <div class="head">
      ${standing ? renderBadge(standing, context) : nothing}
      ${renderHeading(level, 'title', url ? renderLink(url, title, words) : title)}
    </div>
    ${
      image?.url
        ? html`<div class="media" part="media">
            <img
              src=${image.url}
              alt=${image.alt ?? ''}
              width=${ifDefined(image.width)}
              height=${ifDefined(image.height)}
              loading="lazy"
              decoding="async"
            />
          </div>`
        : nothing
    }
    <div class="body">
      ${
        isDated
          ? html`<div class="when" part="when">
              ${
                standing
                  ? [
                      renderStanding(standing, context),
                      edition && edition !== name
                        ? html`<p class="edition">${contentText(edition, context)}</p>`
                        : nothing,
                    ]
                  : standing === null
                    ? html`<p>${words.noDates}</p>`
                    : html`<p class="bar"></p>`
              }
            </div>`
          : nothing
      }
      ${isStale ? html`<p class="stale" part="notice">${words.stale}</p>` : nothing}
      ${summary ? html`<p class="summary">${contentText(summary, context)}</p>` : nothing}
      ${renderFact(words.audience, audienceOf(program), context)}
      ${renderFact(words.names, namesOf(program, context), context)} ${renderTags(program, context)}
    </div>
    ${renderActions(program, standing?.edition ? standing : undefined, context)}
    <slot name="actions"></slot>
  </div>`;
}

function renderFact(term: string, values: readonly string[], context: CardContext): unknown {
  return values.length ? html`<p class="fact">${term}: ${contentText(values.join(', '), context)}</p>` : nothing;
}

/** Names of editions other than the program's own, with the year since when they are used. */
function namesOf({ names = [], name }: CardContent, { words }: CardContext): string[] {
  return names.flatMap(({ name: other, from }) =>
    !other || other === name ? [] : from ? words.since(other, from.slice(0, 4)) : other,
  );
}

function renderTags({ kind, attendanceMode, isFree, topics = [] }: CardContent, context: CardContext): unknown {
  const { words } = context;
  const known = [
    Object.hasOwn(words.kind, kind ?? '') && words.kind[kind!],
    // A kind that says so itself needs no second word.
    kind !== 'onlineConference' && Object.hasOwn(words.mode, attendanceMode ?? '') && words.mode[attendanceMode!],
    isFree && words.free,
  ].filter(Boolean);
  if (!known.length && !topics.length) return nothing;
  return html`<ul class="tags" part="tags">
    ${known.map((tag) => html`<li>${tag}</li>`)} ${topics.map((topic) => html`<li>${contentText(topic, context)}</li>`)}
  </ul>`;
}

function renderActions({ links = [] }: CardContent, standing: Standing | undefined, context: CardContext): unknown {
  const { words } = context;
  const { event } = standing?.edition ?? {};
  const { open } = standing?.registration ?? {};
  const register = open && open !== 'no' && event?.registration?.url;
  const recording = standing?.phase === 'ended' && event?.recording?.url;
  const shown = links.flatMap(({ url, title, mediaType, size }) => {
    if (!url) return [];
    const known = documentKind(url, mediaType, size);
    const kind = known && ` (${known})`;
    const name = contentText(typeof title === 'string' ? title : hostOf(url), context);
    // One text where it can be: each value of a template costs.
    const text = typeof name === 'string' ? name + kind : [name, kind];
    return html`<li>${renderLink(url, text, words)}</li>`;
  });
  if (recording) shown.unshift(html`<li>${renderLink(recording, words.watch, words)}</li>`);
  if (register) shown.unshift(html`<li class="primary">${renderLink(register, words.register, words)}</li>`);
  return shown.length
    ? html`<ul class="actions" part="actions">
        ${shown}
      </ul>`
    : nothing;
}

/** Keeps the room of a card that is on its way: for what stands in the tag, or else for nothing. */
export function renderSkeleton(layout: string, words: CardContext['words'], isTagFull: boolean): unknown {
  return html`<div class="card skeleton" data-layout=${layout}>
    <p class="visually-hidden" aria-live="polite" aria-atomic="true">${words.loading}</p>
    ${isTagFull ? html`<slot></slot>` : html`<p class="bar"></p>`}
  </div>`;
}
