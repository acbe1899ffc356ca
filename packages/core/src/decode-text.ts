/**
 * Turns bytes into text: by their byte order mark, else by the charset they were sent with, else as UTF-8
 * (WHATWG Encoding, "decode"). Bytes that fit nothing become U+FFFD.
 *
 * @param charset - a label of the Encoding standard; an unknown one is passed over
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  return decoderFor(markOf(bytes) ?? charset).decode(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
