/** Folds a line so that no part is longer than 75 octets of UTF-8, and none cuts a character (RFC 5545 §3.1). */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let start = 0;
  let index = 0;
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(line.slice(start, index));
      start = index;
      octets = 1;
    }
    index += character.length;
    octets += size;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

const MOST_OCTETS = 75;

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
