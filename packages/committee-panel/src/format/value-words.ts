import type { Strings } from '../strings/en.ts';

/** A word of our vocabulary in the visitor's language; any other as it is. */
export const valueWords = (value: unknown, { values }: Strings): string => {
  const word = String(value);
  return Object.hasOwn(values, word) ? values[word]! : word;
};
