import type { ContactPoint, FairnessContact, FairnessRepresentative, Ombudsman } from '@otr-elements/content';
import { renderHeading } from '@otr-elements/core';
import { html, nothing } from 'lit';
import { renderCallRows, renderOtherRows } from './contact-rows.ts';
import { renderRow } from './row.ts';
import { renderValidity } from './validity-note.ts';
import { nameOf, orgOf, renderText, type ViewContext } from './view-context.ts';

/** The agency's own contact before the one for every agency. */
export const contactsOf = ({ representative, ombudsman }: FairnessContact): ContactPoint[] =>
  [representative, ombudsman].filter((contact) => contact !== undefined);

/** Who it is and how to call. */
export function renderContact(contact: ContactPoint, context: ViewContext, rest: unknown = nothing): unknown {
  const org = orgOf(contact);
  return html`
    <div class="contact" part="contact">
      ${renderHeading(context.heading, 'name', renderText(nameOf(contact), context))}
      ${org ? html`<p class="org">${renderText(org, context)}</p>` : nothing} ${renderValidity(contact, context)}${rest}
    </div>
  `;
}

export const renderCompactContact = (contact: ContactPoint, context: ViewContext): unknown =>
  renderContact(contact, context, html`<dl>${renderCallRows(contact, context)}</dl>`);

/** All that is known of a contact. */
export function renderFullContact(
  contact: FairnessRepresentative & Ombudsman,
  context: ViewContext,
  actions: unknown,
): unknown {
  const { strings } = context;
  const { duty, heldBy, serves, waysToComment, process, isFree, asOf } = contact;
  return renderContact(contact, context, [
    duty ? html`<p>${renderText(duty, context)}</p>` : nothing,
    html`<dl>
      ${renderCallRows(contact, context)}${renderOtherRows(contact, context)}
      ${renderRow(strings.heldBy, heldBy && renderText(heldBy, context))}
      ${renderRow(strings.serves, serves && renderList(serves, context))}
      ${renderRow(strings.ways, waysToComment && renderList(waysToComment, context))}
      ${renderRow(
        strings.expect,
        (process ?? isFree) && [
          process ? html`<span class="line">${renderText(process, context)}</span>` : nothing,
          isFree ? html`<span class="line">${strings.free}</span>` : nothing,
        ],
      )}
    </dl>`,
    asOf ? html`<p class="quiet">${strings.asOf(strings.date(asOf))}</p>` : nothing,
    actions,
  ]);
}

export const renderList = (items: readonly string[], context: ViewContext): unknown =>
  html`<ul>
    ${items.map((item) => html`<li>${renderText(item, context)}</li>`)}
  </ul>`;
