/**
 * Text that is safe to keep: without control characters (line breaks and tabs stay), without halves of surrogate pairs,
 * which make `encodeURIComponent` throw, and without white space around it.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}
