import type { Telephone } from '@otr-elements/content';

/** Area codes of calls that cost the caller nothing; such numbers are written with the 1. */
const TOLL_FREE = /^8(00|33|44|55|66|77|88)/;

/** A number as people of the country write it: `+18887343247` gives `1-888-734-3247`; another country's stays. */
export function formatTelephone(e164: string): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164) ?? [];
  return area ? `${TOLL_FREE.test(area) ? '1-' : ''}${area}-${exchange!}-${line!}` : e164;
}

/**
 * A number in the parts that people read as one: with the letters that they remember it by, where it has some, and always
 * with its digits, since nobody should have to look for them on keys.
 */
export function telephoneParts({ value, label }: Telephone): readonly string[] {
  const digits = formatTelephone(value);
  return label && label !== digits ? [label, `(${digits})`] : [digits];
}

export const telephoneText = (telephone: Telephone): string => telephoneParts(telephone).join(' ');
