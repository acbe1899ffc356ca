import type { ContactPoint } from '@otr-elements/content';
import { html, nothing } from 'lit';
import { renderRow } from './row.ts';
import { renderText, type ViewContext } from './view-context.ts';

/** When a contact can be reached; in the words of the content until, or where, it cannot be told exactly. */
export function renderHours(contact: ContactPoint, context: ViewContext): unknown {
  const hours = context.hoursOf(contact);
  if (!hours) {
    return renderRow(context.strings.hours, contact.hoursAvailable && renderText(contact.hoursAvailable, context));
  }
  const { now, isOpen, lines, yourTime } = hours;
  return renderRow(
    context.strings.hours,
    html`${now ? html`<strong class="open" part="open" data-open=${String(isOpen)}>${now}</strong>` : nothing}
    ${lines.map((line) => html`<span class="line">${line}</span>`)}
    ${yourTime ? html`<span class="line quiet">${yourTime}</span>` : nothing}`,
  );
}
