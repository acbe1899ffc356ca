import type { Address, ContactPoint } from '@otr-elements/content';
import { hostOf, renderLink, safeContactUrl } from '@otr-elements/core';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { telephoneText } from '../format/telephone.ts';
import { renderHours } from './hours.ts';
import { renderRow } from './row.ts';
import { renderTelephone } from './telephone-link.ts';
import { renderText, type ViewContext } from './view-context.ts';

/** The ways to call, which every badge shows. */
export function renderCallRows({ tel, tty }: ContactPoint, { strings }: ViewContext): unknown {
  return [
    renderRow(strings.tel, tel && renderTelephone(tel, strings)),
    renderRow(strings.tty, tty && renderTelephone(tty, strings, strings.tty)),
  ];
}

/** Every other way to reach a contact. */
export function renderOtherRows(contact: ContactPoint, context: ViewContext): unknown {
  const { strings } = context;
  const { fax, email, url, adr, availableLanguage = [] } = contact;
  const languages = availableLanguage.map((tag) => strings.languageNames[tag.slice(0, 2).toLowerCase()] ?? tag);
  return [
    renderRow(strings.fax, fax && html`<bdi dir="ltr">${telephoneText(fax)}</bdi>`),
    renderRow(strings.email, email && renderEmail(email.value, strings.subject)),
    renderRow(strings.url, url && renderLink(url, html`<bdi>${hostOf(url).replace(/^www\./, '')}</bdi>`, strings)),
    renderRow(strings.adr, adr && renderAddress(adr, context)),
    renderHours(contact, context),
    renderRow(strings.languages, languages.join(', ')),
  ];
}

/** A letter that says what it is about. Of the content only the recipient is taken. */
function renderEmail(address: string, subject: string): unknown {
  const href = safeContactUrl(`mailto:${address}`);
  return html`<a href=${ifDefined(href && `${href}?subject=${encodeURIComponent(subject)}`)}><bdi>${address}</bdi></a>`;
}

function renderAddress(address: Address, context: ViewContext): unknown {
  const { name, streetAddress, locality, region, postalCode } = address;
  const place = [locality, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const lines = [name, streetAddress, place].filter((line): line is string => Boolean(line));
  // Who looks for a building needs no mail code.
  const query = [streetAddress?.split(',')[0], place].filter(Boolean).join(', ');
  const map = `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
  return [
    lines.map((line) => html`<span class="line">${renderText(line, context)}</span>`),
    renderLink(map, context.strings.map, context.strings),
  ];
}
