const WEB = ['http:', 'https:'];
const CONTACT = [...WEB, 'mailto:', 'tel:'];

/**
 * The address, if a visitor may be sent there: http or https, without `user:password@` (which makes
 * `https://cbp.gov@evil.example/` look like another site).
 *
 * @param raw - as found in a feed or an attribute; empty means the base itself, as in HTML
 * @param base - absolute address of the document that holds it; without one, `raw` must be absolute
 * @returns the address as a browser reads it (WHATWG URL), or undefined if there is none to be used
 */
export function safeUrl(raw: string | undefined, base?: string): string | undefined {
  return parseUrl(raw, base, WEB)?.href;
}

/** The address, if a picture may be loaded from there: the same rule as for links, so no `data:` either. */
export const safeImageUrl: typeof safeUrl = safeUrl;

/**
 * The address, if it is a way to contact someone: also `mailto:` and `tel:`.
 *
 * Of a `mailto:` only the recipients are kept. What follows `?` could add hidden recipients (`bcc`) or write the letter
 * (`body`); what follows an encoded line break could be a header of its own (RFC 6068 §7).
 */
export function safeContactUrl(raw: string | undefined, base?: string): string | undefined {
  const url = parseUrl(raw, base, CONTACT);
  return url?.protocol === 'mailto:' ? `mailto:${url.pathname.replace(/%0[ad].*/i, '')}` : url?.href;
}

function parseUrl(raw: string | undefined, base: string | undefined, protocols: readonly string[]): URL | undefined {
  if (raw === undefined) return undefined;
  try {
    const url = new URL(raw, base && withoutCredentials(base));
    return protocols.includes(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A page may be opened with a user name and password (`document.baseURI` keeps them); its relative links do without. */
const withoutCredentials = (address: string): string => address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
