import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ViewContext } from './view-context.ts';

/** One line of the details; content that is undefined leaves the line out. */
export type DetailRow = readonly [term: string, content: unknown];

/** Several values as a list; one alone stands plain; none is left out. */
export function renderList(values: readonly unknown[]): unknown {
  const shown = values.filter(Boolean);
  if (shown.length < 2) return shown[0];
  return html`<ul>
    ${shown.map((value) => html`<li>${value}</li>`)}
  </ul>`;
}

/** Text from a feed: in its own language and direction, lines kept. */
export const renderText = (text: string | undefined, { textLang }: ViewContext): unknown =>
  text ? html`<bdi class="text" lang=${ifDefined(textLang)}>${text}</bdi>` : undefined;
