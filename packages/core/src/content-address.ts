import { attributeText, type AttributeValue } from './attribute.ts';

/**
 * Where an element reads its document: at `src`, or else among the published content beside its script.
 *
 * @param file - name of the document there, such as `events.json`
 * @returns undefined where the tag itself holds the data; an address that cannot be asked is the feed store's to refuse
 */
export function contentAddress(src: AttributeValue, contentBase: string | undefined, file: string): string | undefined {
  return attributeText(src) || (contentBase && new URL(file, contentBase).href);
}
