import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { DOCUMENTS } from './documents.mjs';

const CONTENT = new URL('../dist/content/', import.meta.url).href;

/** Without scripts, what would do nothing is not there. */
const STILL = '@media (scripting: none) { button, input, select, label, form { display: none !important } }';

/** A property of a box or choice that is not set; as an attribute it would be. Quotes in a text are escaped. */
const UNSET = / (?:checked|selected)="false"/g;

/**
 * Draws the elements of a page as declarative shadow DOM; all else of the page stays as it is, to the byte.
 *
 * @param {string} html - a whole page
 * @param {{ base: string, now: Date }} options - address of the page's file or of the page, which its own addresses are relative
 *   to; and the present. The time zone is that of the process.
 * @returns {Promise<{ html: string, drawn: string[], left: string[], styleHashes: string[] }>} the elements drawn; those left as
 *   they are, with the reason; and what `style-src` of a Content-Security-Policy has to hold
 */
export async function renderPage(html, { base, now }) {
  const draw = await loadRenderer();
  const drawn = [];
  const left = [];
  const hashes = new Set();
  let result = html;
  // From the last to the first: what is put in does not move what is before it.
  for (const tag of findTags(parse(html, { sourceCodeLocationInfo: true })).reverse()) {
    const reason = reasonToLeave(tag);
    if (reason) left.unshift(`<${tag.name}>: ${reason}`);
    else {
      const shadow = await draw(tag, base, now);
      for (const [, style] of shadow.matchAll(/<style>([^]*?)<\/style>/g)) hashes.add(hashOf(style));
      result = `${result.slice(0, tag.end)}<template shadowrootmode="open">${shadow}</template>${result.slice(tag.end)}`;
      drawn.unshift(`<${tag.name}>`);
    }
  }
  return { html: result, drawn, left, styleHashes: [...hashes].sort() };
}

/** Our tags in a page, with their attributes, the language around them, and where the start tag ends. */
function findTags(node, language = '') {
  const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
  const lang = attributes.lang ?? language;
  const inner = (node.childNodes ?? []).flatMap((child) => findTags(child, lang));
  const start = node.sourceCodeLocation?.startTag;
  if (!Object.hasOwn(DOCUMENTS, node.nodeName) || !start) return inner;
  const children = node.childNodes.filter(({ nodeName }) => nodeName !== '#text' && nodeName !== '#comment');
  return [{ name: node.nodeName, attributes, lang, children, end: start.endOffset }, ...inner];
}

/** What stands in a tag as data is read in the browser. */
function reasonToLeave({ name, attributes, children }) {
  if (children.some(({ nodeName }) => nodeName === 'template')) return 'it is drawn already.';
  if (children.some(({ nodeName }) => nodeName === 'otr-event-source')) return 'it has several feeds.';
  if (name === 'otr-program-card' && !attributes.program && !attributes.src) return 'its data stands in the tag.';
  if (name === 'otr-program-cards' && children.length) return 'its cards stand in the tag.';
  return '';
}

async function loadRenderer() {
  const [{ render }, { LitElementRenderer }, { collectResult }, core] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/lit-element-renderer.js'),
    import('@lit-labs/ssr/lib/render-result.js'),
    import('@otr-elements/core'),
    ...['event-calendar', 'program-card', 'committee-panel', 'fairness-contact-badge'].map(
      (name) => import(`@otr-elements/${name}/define.js`),
    ),
  ]);
  // Sets up what a template's elements are drawn by.
  await collectResult(render(''));
  return async ({ name, attributes, lang }, base, now) => {
    const renderer = new LitElementRenderer(name);
    const documents = Object.entries(DOCUMENTS[name]);
    for (const [attribute, file] of documents) {
      const given = attributes[attribute]?.trim();
      const url = given ? new URL(given, base).href : CONTENT + file;
      core.provideDocument(given || url, { ...(await readDocument(url)), url });
    }
    globalThis.customElements.get(name).contentBase = CONTENT;
    for (const [attribute, value] of Object.entries({ ...attributes, lang })) renderer.setAttribute(attribute, value);
    renderer.setProperty('now', now);
    renderer.connectedCallback();
    const info = {
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    };
    const shadow = await collectResult(renderer.renderShadow(info) ?? []);
    return shadow.replace('<style>', `<style>${STILL}</style><style>`).replace(UNSET, '');
  };
}

async function readDocument(url) {
  if (url.startsWith('file:')) return { text: await readFile(fileURLToPath(url), 'utf8') };
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered with status ${response.status}.`);
  return { text: await response.text(), mediaType: response.headers.get('content-type')?.split(';')[0] };
}

const hashOf = (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
