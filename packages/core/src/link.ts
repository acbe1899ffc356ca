import { html, nothing } from 'lit';
import { isOnServer } from './is-on-server.ts';
import { safeContactUrl, safeUrl } from './safe-url.ts';

export interface LinkWords {
  /** Said of a link that leaves the government, such as `another site`. */
  readonly opensElsewhere: string;
}

/** A link to an address from a feed; an address that is not safe leaves its text without a link. */
export function renderLink(address: string, text: unknown, words: LinkWords): unknown {
  const href = safeUrl(address);
  if (!href) return text;
  return html`<a href=${href}>${text}${isElsewhere(href) ? renderMark(words) : nothing}</a>`;
}

/** A telephone number or a mail address as a link of its kind. */
export function renderContactLink(scheme: 'tel' | 'mailto', value: string): unknown {
  const href = safeContactUrl(`${scheme}:${scheme === 'tel' ? value.replace(/[^\d+]/g, '') : value}`);
  return href ? html`<a href=${href}><bdi>${value}</bdi></a>` : value;
}

/** The part of an address that a person recognises. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : address);

/** Federal sites mark links that leave the government (digital.gov, required web content). */
function isElsewhere(href: string): boolean {
  const { hostname } = new URL(href);
  return (isOnServer || hostname !== location.hostname) && !/\.(gov|mil)$/.test(hostname);
}

/**
 * No line ends before the mark; and another space is lost at the beginning of words that nobody sees, so that a screen reader would run
 * them into those before.
 */
const renderMark = (words: LinkWords): unknown =>
  html`<span class="elsewhere" aria-hidden="true">&nbsp;↗</span
    ><span class="visually-hidden">&nbsp;(${words.opensElsewhere})</span>`;
