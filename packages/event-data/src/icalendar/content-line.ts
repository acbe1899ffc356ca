/** One property of a component (RFC 5545 §3.1): `NAME;PARAMETER=value:value`. */
export interface ContentLine {
  /** In upper case. */
  readonly name: string;
  /** By name in upper case; the first of a name counts. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As written, not unescaped. */
  readonly value: string;
  /** 1-based, of the first line where it is folded. */
  readonly line: number;
}

/** The lines of a document with their 1-based numbers: unfolded (RFC 5545 §3.1), whatever the line ends are. */
export function* unfoldLines(text: string): Generator<[text: string, line: number]> {
  let unfolded = '';
  let start = 0;
  let line = 0;
  for (const part of splitLines(text)) {
    line++;
    if (part === '') continue;
    if (start && (part[0] === ' ' || part[0] === '\t')) {
      unfolded += part.slice(1);
      continue;
    }
    if (start) yield [unfolded, start];
    unfolded = part;
    start = line;
  }
  if (start) yield [unfolded, start];
}

/** Block by block, as there can be millions. */
function* splitLines(text: string): Generator<string> {
  for (let begin = 0; begin <= text.length;) {
    const lineEnd = text.indexOf('\n', begin + BLOCK);
    const end = lineEnd < 0 ? text.length : lineEnd;
    yield* text.slice(begin, text[end - 1] === '\r' && lineEnd > 0 ? end - 1 : end).split(/\r\n?|\n/);
    begin = end + 1;
  }
}

/** Characters that are split into lines at a time. */
const BLOCK = 50_000;

/** Reads an unfolded line; undefined where it is none. */
export function parseContentLine(text: string, line: number): ContentLine | undefined {
  const [head = '', name = ''] = /^\s*([\w.-]+)\s*/.exec(text) ?? [];
  const [parameters, end] = parseParameters(text, head.length);
  // A quotation mark that is never closed is no quotation mark.
  const colon = parameters.size ? text.indexOf(':', end) : end;
  if (!name || text[colon] !== ':') return undefined;
  return { name: name.toUpperCase(), parameters, value: text.slice(colon + 1), line };
}

/** Each value is a run of quoted and unquoted parts; nothing follows that could make the pattern go back. */
const PARAMETER = /;\s*([\w.-]*)[^=;:"]*(?:=((?:"[^"]*"|[^";:]+)*))?/y;

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/** Reads `;NAME=value;NAME="value"` from an index on; gives also where they end. */
function parseParameters(text: string, index: number): [parameters: ReadonlyMap<string, string>, end: number] {
  if (text[index] !== ';') return [NO_PARAMETERS, index];
  const parameters = new Map<string, string>();
  let end = index;
  while (text[end] === ';') {
    PARAMETER.lastIndex = end;
    const [all = ';', name = '', value = ''] = PARAMETER.exec(text) ?? [];
    if (!parameters.has(name.toUpperCase())) parameters.set(name.toUpperCase(), parameterValue(value));
    end += all.length;
  }
  return [parameters, end];
}

/** Without quotation marks, and with the carets of RFC 6868 turned back. */
function parameterValue(text: string): string {
  const carets: Record<string, string> = { n: '\n', "'": '"', '^': '^' };
  return text
    .trim()
    .replaceAll('"', '')
    .replace(/\^([n'^])/g, (_, sign: string) => carets[sign] ?? '');
}
