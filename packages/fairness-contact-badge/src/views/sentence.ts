import type { FairnessContact } from '@otr-elements/content';
import { html } from 'lit';
import { contactsOf } from './contact-card.ts';
import { renderTelephone } from './telephone-link.ts';
import { renderValidity } from './validity-note.ts';
import { nameOf, renderText, type ViewContext } from './view-context.ts';

/** Whom to call, in one sentence. */
export function renderSentence(fairness: FairnessContact, context: ViewContext): unknown {
  const { strings } = context;
  const contacts = contactsOf(fairness);
  const called = contacts.filter(({ tel }) => tel);
  return [
    html`<p class="sentence" part="sentence">
      ${strings.inlineLead}
      ${called.map(
        (contact, at) =>
          html`${at ? html`, ${strings.inlineOr} ` : ''}${renderText(nameOf(contact), context)},
          ${renderTelephone(contact.tel!, strings)}`,
      )}.
    </p>`,
    contacts.map((contact) => renderValidity(contact, context)),
  ];
}
