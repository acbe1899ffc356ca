import { mkdir, writeFile } from 'node:fs/promises';
import { OFFICE, PAGES } from './pages.mjs';
import { escape, frameTag } from './snippet.mjs';

/**
 * Writes a page of its own for each widget, for frames, and for links that the loader turns into the widget.
 *
 * @param {string} folder - made if need be
 * @param {string} address - of the folder on the web; where it is known, each page has an oEmbed response beside it
 */
export async function writePages(folder, address = '') {
  await mkdir(folder, { recursive: true });
  for (const [name, { title, site, height }] of Object.entries(PAGES)) {
    const response = address && `${address}${name}.oembed.json`;
    await writeFile(`${folder}/${name}.html`, page(title, site, response));
    if (response) await writeFile(`${folder}/${name}.oembed.json`, oEmbed(title, `${address}${name}.html`, height));
  }
  await writeFile(`${folder}/page.css`, STYLES);
}

const STYLES =
  'body { margin: 0; background-color: light-dark(#ffffff, #1c1d1f); }\nmain { display: block; padding: 0.5rem; font-family: system-ui, sans-serif; }\n';

function page(title, site, response) {
  const discovery = response
    ? `\n    <link rel="alternate" type="application/json+oembed" href="${escape(response)}" title="${title}" />`
    : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} | ${OFFICE}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="page.css" />${discovery}
    <script type="module" src="../otr-loader.js"></script>
    <script type="module" src="../otr-frames.js"></script>
  </head>
  <body>
    <main>
      <p><a href="${site}" target="_blank" rel="noopener">${title}: ${OFFICE}</a></p>
    </main>
  </body>
</html>
`;
}

/** The response of type `rich` (oEmbed 1.0, §2.3.4.4). */
function oEmbed(title, address, height) {
  const html = frameTag(address, title, height);
  const response = { version: '1.0', type: 'rich', title, provider_name: OFFICE, html, width: null, height };
  return `${JSON.stringify(response, null, 2)}\n`;
}
