import { minify } from 'html-minifier-next';
import { minifyHTMLLiterals } from 'minify-literals';

/** SVG minds capital letters and closing slashes. */
const OPTIONS = { collapseWhitespace: true, caseSensitive: true, keepClosingSlash: true, removeComments: true };

/**
 * Shortens the html`` and css`` literals of our packages.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'otr-minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/packages\/[^/]+\/(dist|src)\//.test(id) || !/(html|css)\s*`/.test(code)) return undefined;
      const result = await minifyHTMLLiterals(code, { fileName: id, html: tighten });
      return result ? { code: result.code, map: result.map } : undefined;
    },
  };
}

/**
 * Takes out the white space that CSS would show nothing of: each such text is a node that a page makes and keeps. A line break at
 * the edge of a template is how it is laid out in the source; a space there is one between words.
 *
 * @param {string} template - with a placeholder for each expression
 */
export async function tighten(template) {
  const content = template.replace(/^\s*\n\s*|\s*\n\s*$/g, '');
  // What stands before and after the template is not known: it may be words.
  return (await minify(`${EDGE}${content}${EDGE}`, OPTIONS)).slice(EDGE.length, -EDGE.length);
}

const EDGE = 'word';
