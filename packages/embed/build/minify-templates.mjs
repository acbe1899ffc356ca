import { minifyHTMLLiterals } from 'minify-literals';

/** White space between words and values is text; many spaces become one, and none is lost. SVG minds capital letters and closing slashes. */
const OPTIONS = { conservativeCollapse: true, caseSensitive: true, keepClosingSlash: true };

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
      const result = await minifyHTMLLiterals(code, { fileName: id, html: OPTIONS });
      return result ? { code: result.code, map: result.map } : undefined;
    },
  };
}
