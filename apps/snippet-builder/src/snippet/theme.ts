import type { Choice } from '../choice/choice.ts';
import type { Part } from './snippet.ts';

/** A theme of its own is a rule in the site's style sheet: in a tag, a strict policy would block it. */
export function themeParts({ theme, widget, form }: Choice): Part[] {
  if (theme === 'page') return [];
  const selector = form === 'frame' ? `iframe[src*='/embed/${widget.name}.html']` : widget.tag;
  return [{ place: 'styles', text: `${selector} {\n  color-scheme: ${theme};\n}` }];
}
