import type { ContactPoint } from '@otr-elements/content';
import { html, nothing } from 'lit';
import { validityOn } from '../validity.ts';
import type { ViewContext } from './view-context.ts';

/** Says so where a contact is out of date, or not valid yet. */
export function renderValidity(contact: ContactPoint, { strings, today }: ViewContext): unknown {
  const validity = validityOn(today, contact);
  if (validity === 'current') return nothing;
  const words =
    validity === 'ended'
      ? strings.ended(strings.date(contact.validUntil!))
      : strings.notYet(strings.date(contact.validFrom!));
  return html`<p class="alert" part="alert">${words}</p>`;
}
