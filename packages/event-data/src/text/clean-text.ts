/** Text that is safe to keep, as {@link safeText}, without white space around it. */
export function cleanText(text: string): string {
  return safeText(text).trim();
}

/**
 * Text without control characters (line breaks and tabs stay), without the marks that show letters in another order than
 * they stand (U+202D, U+202E), and without halves of surrogate pairs, which make `encodeURIComponent` throw.
 */
export function safeText(text: string): string {
  // One quick look spares most texts three slow ones.
  if (!/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff]/.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202d\u202e]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
