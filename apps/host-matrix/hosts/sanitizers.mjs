import { createRequire } from 'node:module';
import sanitizeHtml from 'sanitize-html';

const TAG = 'otr-event-calendar';
const ATTRIBUTES = ['view', 'limit'];
const DOM_PURIFY = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');

const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;

export const SANITIZERS = [
  domPurify('DOMPurify', {}),
  domPurify(`DOMPurify, allowing \`${TAG}\``, { ADD_TAGS: [TAG], ADD_ATTR: ATTRIBUTES }),
  ofNode('sanitize-html', undefined),
  ofNode(`sanitize-html, allowing \`${TAG}\``, {
    allowedTags: [...allowedTags, TAG],
    allowedAttributes: { ...allowedAttributes, [TAG]: ATTRIBUTES },
  }),
];

function domPurify(name, options) {
  return {
    name,
    async filter(pieces, page) {
      await page.addScriptTag({ path: DOM_PURIFY });
      return page.evaluate(
        ([pieces, options]) => pieces.map((piece) => globalThis.DOMPurify.sanitize(piece, options)),
        [pieces, options],
      );
    },
  };
}

function ofNode(name, options) {
  return { name, filter: (pieces) => pieces.map((piece) => sanitizeHtml(piece, options)) };
}
