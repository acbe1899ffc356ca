import { telephoneUri, type Telephone } from '@otr-elements/content';
import { safeContactUrl } from '@otr-elements/core';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { telephoneParts } from '../format/telephone.ts';
import type { Strings } from '../strings/en.ts';

/** At the end of words that nobody sees another space is lost, and a screen reader runs them into the number. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * A number to call; its digits keep their order in text of either direction.
 *
 * @param kind - said before the number to those who hear the link alone, such as `TTY`
 */
export function renderTelephone(telephone: Telephone, strings: Strings, kind?: string): unknown {
  const { extension } = telephone;
  const parts = [...telephoneParts(telephone), ...(extension ? [strings.extension(extension)] : [])];
  return html`<a class="tel" href=${ifDefined(safeContactUrl(telephoneUri(telephone)))}
    >${kind ? html`<span class="visually-hidden">${kind}${NO_BREAK_SPACE}</span>` : nothing}<bdi dir="ltr"
      >${parts.map((part, at) => [at ? ' ' : '', html`<span>${part}</span>`])}</bdi
    ></a
  >`;
}
