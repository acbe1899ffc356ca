/** The published events, beside the script of the embed. */
const CONTENT_FILE = 'events.json';

/**
 * Where an element reads its events: at `src`, or else among the content beside its script.
 *
 * @returns undefined where the list in the tag is the data; an address that cannot be asked is the feed store's to refuse
 */
export function feedAddress(src: string | null | undefined, contentBase: string | undefined): string | undefined {
  return src?.trim() || (contentBase && new URL(CONTENT_FILE, contentBase).href);
}
