/** The parts of a rule by name: `FREQ`, `BYDAY`, … Who reads them throws a RangeError that names the part. */
export type RuleParts = ReadonlyMap<string, string>;

/** Splits a rule that is in upper case and holds no white space. */
export function splitRule(text: string): RuleParts {
  if (text.length > MOST_LETTERS) throw new RangeError(`it is longer than ${MOST_LETTERS} letters`);
  const parts = new Map<string, string>();
  for (const part of text.split(';').filter(Boolean)) {
    const [name = '', value = '', ...more] = part.split('=');
    if (!value || more.length) refuse(name, part.slice(name.length + 1));
    if (parts.has(name)) throw new RangeError(`it states ${name} twice`);
    parts.set(name, value);
  }
  return parts;
}

/** Reads the values of a part; undefined where the rule does not state it. */
export function readList(
  parts: RuleParts,
  name: string,
  parse: (value: string) => number | undefined,
): Set<number> | undefined {
  const values = parts.get(name)?.split(',');
  return values && new Set(values.map((value) => parse(value) ?? refuse(name, value)));
}

/** Whole numbers in a range. Where it begins below zero they count from the end as well, and zero is none. */
export function readNumbers(parts: RuleParts, name: string, least: number, most: number): Set<number> | undefined {
  return readList(parts, name, (value) => {
    const number = /^[+-]?\d{1,15}$/.test(value) ? Number(value) : NaN;
    return number >= least && number <= most && (number || !least) ? number : undefined;
  });
}

/** @throws RangeError always */
export function refuse(name: string, value: string | undefined): never {
  throw new RangeError(value ? `${name}=${value.slice(0, 40)} is none` : `it has no ${name}`);
}

/** Every part with all the values it can have is shorter. */
const MOST_LETTERS = 10_000;
