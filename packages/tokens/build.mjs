// Builds dist/ from tokens.json: a style sheet for pages, and the same tokens as a Lit style for our elements; and from each theme
// a style sheet of what it changes.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { toElementCss, toPageCss } from './src/css.mjs';
import { readTokens } from './src/token.mjs';

const file = (/** @type {string} */ path) => new URL(path, import.meta.url);
const read = (/** @type {string} */ path) => readTokens(JSON.parse(readFileSync(file(path), 'utf8')));
const tokens = read('tokens.json');

rmSync(file('dist'), { recursive: true, force: true });
mkdirSync(file('dist'));
writeFileSync(file('dist/tokens.css'), toPageCss(tokens));
for (const module of ['contrast.mjs', 'contrast-pairs.mjs', 'token.mjs']) {
  copyFileSync(file(`src/${module}`), file(`dist/${module}`));
}
for (const theme of readdirSync(file('themes'))) {
  writeFileSync(file(`dist/${theme.replace('.json', '.css')}`), toPageCss(read(`themes/${theme}`)));
}
writeFileSync(
  file('dist/index.js'),
  `import { css } from 'lit';\nexport const tokenStyles = css\`\n${toElementCss(tokens)}\`;\n`,
);
writeFileSync(
  file('dist/index.d.ts'),
  `import type { CSSResult } from 'lit';
/**
 * The tokens on an element's inner root, under private names: \`--_color-ink\` is \`--otr-color-ink\` where a page sets
 * that anywhere above, and its default otherwise.
 */
export declare const tokenStyles: CSSResult;
`,
);
