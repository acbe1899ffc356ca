import { renderLink } from '@otr-elements/core';
import type { Occurrence } from '@otr-elements/event-data';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { webCalendarLinks } from '../take-along/web-calendars.ts';
import type { ViewContext } from './view-context.ts';
import { whenOpen } from './when-open.ts';

/** The calendars on the web that an event can be added to; what is not going to take place is added to none. */
export function renderWebCalendarChoice(occurrence: Occurrence, context: ViewContext): unknown {
  if (occurrence.status === 'cancelled' || occurrence.event.change === 'postponed') return nothing;
  const { strings, textLang, onToggle } = context;
  const title = occurrence.summary || strings.untitled;
  return html`
    <details class="choice" part="web-calendars" @toggle=${onToggle}>
      <summary>${strings.addTo}<bdi class="visually-hidden" lang=${ifDefined(textLang)}> ${title}</bdi></summary>
      ${whenOpen(
        () =>
          html`<ul>
            ${webCalendarLinks(occurrence, { title, link: context.linkTo(occurrence) }).map(
              ({ name, href }) => html`<li>${renderLink(href, name, strings)}</li>`,
            )}
          </ul>`,
      )}
    </details>
  `;
}
