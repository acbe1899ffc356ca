import { safeUrl, warnOnce } from '@otr-elements/core';

/** The published events, beside the script of the embed. */
const CONTENT_FILE = 'events.json';

/**
 * Where an element reads its events: at `src`, or else among the content beside its script.
 *
 * @returns undefined where the list in the tag is the data
 */
export function feedAddress(
  src: string | null | undefined,
  contentBase: string | undefined,
  pageAddress: string,
): string | undefined {
  if (!src?.trim()) return contentBase && new URL(CONTENT_FILE, contentBase).href;
  const address = safeUrl(src, pageAddress);
  if (!address)
    warnOnce(
      'unsafe-url',
      `<otr-event-calendar> src="${src.slice(0, 40)}" is not an http(s) address; the list in the tag is shown.`,
    );
  return address;
}
