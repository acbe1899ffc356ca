// What is pasted into a page, as text. Runs in Node and in browsers.

/**
 * @param {string} address - of a module
 * @param {string} [integrity] - its sha384; left out where the file may change
 */
export function scriptTag(address, integrity) {
  const held = integrity && { integrity, crossorigin: 'anonymous' };
  return `<script${attributesOf({ type: 'module', src: address, ...held })}></script>`;
}

/**
 * @param {string} tag
 * @param {Readonly<Record<string, string>>} attributes - by name
 * @param {string} [content] - HTML, shown until there is the element; indented on lines of its own
 */
export function elementTag(tag, attributes, content) {
  return `<${tag}${attributesOf(attributes)}>${content ? `\n${indent(content)}\n` : ''}</${tag}>`;
}

/** A link to one of our pages in a paragraph of its own: the loader makes it the widget. */
export function linkTag(address, text) {
  return `<p><a${attributesOf({ href: address })}>${escape(text)}</a></p>`;
}

/** A frame of one of our pages: it may run scripts and open links, and nothing else. */
export function frameTag(address, title, height) {
  const attributes = { src: address, title, sandbox: 'allow-scripts allow-popups', width: '100%', height: `${height}` };
  return `<iframe${attributesOf(attributes)}></iframe>`;
}

/**
 * @param {string} folder - address of the folder of the embed, with a slash at its end
 * @param {string} name - of the page in `embed/`
 * @param {Readonly<Record<string, string>>} attributes - that the page takes
 */
export function pageAddress(folder, name, attributes = {}) {
  const query = new URLSearchParams(attributes).toString();
  return `${folder}embed/${name}.html${query && `?${query}`}`;
}

/** Text as HTML, also between quotes. */
export function escape(text) {
  return text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]);
}

export function indent(text) {
  return text.replace(/^(?=.)/gm, '  ');
}

const ENTITIES = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function attributesOf(attributes) {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
}
