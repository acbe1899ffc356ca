/** Turns the escapes of a TEXT (RFC 5545 §3.3.11) back. A backslash before any other letter is one that was meant. */
export function unescapeText(value: string): string {
  return value.replace(/\\([nN;,\\:"])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** Escapes a TEXT so that it can never end its line. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n');
}

/** Splits a list of TEXT at the commas that are not escaped; the parts stay escaped. */
export function splitList(value: string): readonly string[] {
  return value.match(/(?:\\[^]|[^\\,])+/g) ?? [];
}
