/** The strings to use for a language, and the language to format dates and numbers in. */
export interface LanguageMatch {
  /** One of the available languages. */
  readonly available: string;
  /** BCP 47: the tag that was asked for, with its region, or the fallback's. */
  readonly lang: string;
}

/**
 * Finds the best of the available languages (RFC 4647 §3.4 "lookup"): `es-PR` is served by `es`.
 *
 * @param tag - as written in a page: `es-PR`, `es_pr`, empty, or nonsense
 * @param available - lower-case tags; the first is the fallback
 */
export function matchLanguage(tag: string, available: readonly [string, ...string[]]): LanguageMatch {
  const asked = tag.trim().replaceAll('_', '-');
  for (let range = asked.toLowerCase(); range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    if (available.includes(range)) return { available: range, lang: asked };
  }
  return { available: available[0], lang: available[0] };
}
