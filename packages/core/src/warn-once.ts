import { DOCS_ADDRESS } from './docs-address.ts';

// On the page and not in the module: two bundles on one page must not say the same thing twice.
const WARNINGS = Symbol.for('otr-elements.warnings');

/**
 * Tells the page's developer, once per page, that something was found and what happens instead.
 *
 * @param code - a heading of docs/warnings.md, such as `view-unknown`
 * @param message - what was found and what happens instead, as sentences; one for all bad entries of a feed, not one each
 */
export function warnOnce(code: string, message: string): void {
  const page = globalThis as { [WARNINGS]?: Set<string> };
  const said = (page[WARNINGS] ??= new Set());
  const text = `OTR Elements: ${message} See ${DOCS_ADDRESS}/docs/warnings.md#${code}`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}
