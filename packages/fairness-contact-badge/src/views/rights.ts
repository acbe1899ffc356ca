import type { FairnessContact, Notice } from '@otr-elements/content';
import { renderHeading } from '@otr-elements/core';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { validityOn } from '../validity.ts';
import { renderList } from './contact-card.ts';
import type { ViewContext } from './view-context.ts';

export interface RightsOptions {
  readonly lang: string;
  /** Whether the page has a notice of its own. */
  readonly hasOwnNotice: boolean;
  readonly onNoticeChange: () => void;
}

/**
 * The right to comment, in the agency's own words where the page has them, and what a comment does not do. Where nothing is known of
 * either, it is hidden until the page brings a notice.
 */
export function renderRights(
  { notices = [], ombudsman }: FairnessContact,
  context: ViewContext,
  { lang, hasOwnNotice, onNoticeChange }: RightsOptions,
): unknown {
  const { strings, heading } = context;
  const limits = ombudsman?.limits;
  const shown = noticesFor(notices, lang, context.today);
  return html`
    <div class="rights" part="rights" ?hidden=${!hasOwnNotice && !shown.length && !limits?.length}>
      ${renderHeading(heading, 'name', strings.rights)}
      <slot name="notice" @slotchange=${onNoticeChange}
        >${shown.map((notice) => html`<p lang=${ifDefined(notice.lang)}>${notice.text}</p>`)}</slot
      >
      ${limits?.length ? [renderHeading(heading + 1, 'subname', strings.limits), renderList(limits, context)] : nothing}
    </div>
  `;
}

/** Those that hold today: in the visitor's language where there are such, else all. */
function noticesFor(notices: readonly Notice[], lang: string, today: string): readonly Notice[] {
  const current = notices.filter((notice) => validityOn(today, notice) === 'current');
  const own = current.filter((notice) => languageOf(notice.lang) === languageOf(lang));
  return own.length ? own : current;
}

const languageOf = (tag = ''): string => tag.slice(0, 2).toLowerCase();
