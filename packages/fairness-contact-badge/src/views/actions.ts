import type { ContactPoint } from '@otr-elements/content';
import { html, nothing, svg } from 'lit';
import type { QrCode } from '../extras.ts';
import { nameOf, renderText, type ViewContext } from './view-context.ts';

export interface ContactActions {
  /** Of the contact, once it is asked for. */
  readonly qrCode: QrCode | undefined;
  /** What became of the last thing that was asked for. */
  readonly said: string | undefined;
  readonly onCopy: () => void;
  readonly onCard: () => void;
  readonly onQr: () => void;
}

/** What a visitor can take along of a contact. */
export function renderActions(contact: ContactPoint, context: ViewContext, actions: ContactActions): unknown {
  const { strings } = context;
  const { qrCode, said, onCopy, onCard, onQr } = actions;
  const about = html`<span class="visually-hidden">${strings.about}${renderText(nameOf(contact), context)}</span>`;
  return html`
    <p class="buttons">
      <button type="button" part="button" @click=${onCopy}>${strings.copy}${about}</button>
      <button type="button" part="button" @click=${onCard}>${strings.card}${about}</button>
      <button type="button" part="button" aria-expanded=${qrCode ? 'true' : 'false'} @click=${onQr}>
        ${strings.qr}${about}
      </button>
    </p>
    <p class="said" aria-live="polite" aria-atomic="true">${said ?? nothing}</p>
    ${qrCode ? renderQrCode(qrCode, strings.qrLabel(nameOf(contact))) : nothing}
  `;
}

/** Dark on light in every theme: that is what cameras look for. */
function renderQrCode({ size, path }: QrCode, label: string): unknown {
  return html`<svg class="qr" part="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}">
    ${svg`<path d=${path}></path>`}
  </svg>`;
}
