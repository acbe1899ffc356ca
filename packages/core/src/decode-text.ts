/**
 * Turns bytes into text: by their byte order mark or the zeros of UTF-16, else by the charset they were sent with, else as
 * UTF-8 (WHATWG Encoding, "decode"), or as Windows-1252 where most of what is not ASCII is not UTF-8. Bytes that fit
 * nothing become U+FFFD.
 *
 * @param charset - a label of the Encoding standard; an unknown one is passed over
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const label = signOf(bytes) ?? charset;
  const decoder = decoderFor(label);
  const text = decoder.decode(bytes);
  if (!text.includes('\ufffd') || decoder.encoding !== 'utf-8') return text;
  const mended = decoder.decode(unfoldCharacters(bytes));
  return !label && isMostlyBroken(mended) ? new TextDecoder('windows-1252').decode(bytes) : mended;
}

/** The encoding that the first bytes give away. */
function signOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  return undefined;
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

/** Takes out the folds of lines that fall within a character of UTF-8, as RFC 5545 §3.1 allows. */
function unfoldCharacters(bytes: Uint8Array): Uint8Array {
  const isFold = (at: number) =>
    bytes[at] === 13 && bytes[at + 1] === 10 && bytes[at + 2] === 32 && ((bytes[at + 3] ?? 0) & 0xc0) === 0x80;
  return bytes.filter((_, at) => !isFold(at) && !isFold(at - 1) && !isFold(at - 2));
}

function isMostlyBroken(text: string): boolean {
  const unusual = text.match(/[^\0-\x7f]/g) ?? [];
  return unusual.filter((sign) => sign === '\ufffd').length * 2 > unusual.length;
}
