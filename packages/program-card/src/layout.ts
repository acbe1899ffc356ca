import type { AttributeRule } from '@otr-elements/core';

/**
 * Values of the attribute `layout`. The first three say how the whole is laid out, the others where its picture stands; they
 * may stand together, as in `flag inset`.
 */
export const LAYOUTS = ['stacked', 'flag', 'row', 'media-right', 'header-first', 'inset', 'exdent'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const LAYOUT: AttributeRule<string> = {
  name: 'layout',
  warning: 'layout-unknown',
  expected: `made of ${LAYOUTS.join(', ')}; using stacked`,
  fallback: 'stacked',
  parse: (raw) => {
    const words = raw.toLowerCase().split(/\s+/);
    return words.every((word) => LAYOUTS.some((layout) => layout === word)) ? words.join(' ') : undefined;
  },
};

/** Layouts that are others in a narrow column. */
export const SIZED = /flag|right|row/;
