/** What a visitor can ask for: words, a program, a way to attend, an open registration, credits. */
export const CRITERIA = ['text', 'program', 'mode', 'open', 'credits'] as const;

/** What a visitor asks for, in the words of a form; what is not there is not asked for. */
export type Criteria = Readonly<Partial<Record<(typeof CRITERIA)[number], string>>>;

/** Reads criteria from the fields of a form or of an address. */
export function readCriteria(fields: { get(name: string): unknown }): Criteria {
  const entries = CRITERIA.map((name) => [name, fields.get(name)] as const).filter(([, value]) => value);
  return Object.fromEntries(entries);
}

export const isAsked = (criteria: Criteria | undefined): criteria is Criteria =>
  criteria !== undefined && Object.keys(criteria).length > 0;
