const ELLIPSIS = '%E2%80%A6';

/**
 * Writes text as a part of an address. A space is `%20`: Outlook shows a plus sign as one.
 *
 * @param most - characters that it may have as written there; where it has more, it ends with an ellipsis
 */
export function encodeText(text: string, most: number): string {
  let written = '';
  for (const sign of text) {
    // Half of a pair has no form in an address.
    const next = encodeURIComponent(/\p{Surrogate}/u.test(sign) ? '\ufffd' : sign);
    if (written.length + next.length > most) return written + ELLIPSIS;
    written += next;
  }
  return written;
}
