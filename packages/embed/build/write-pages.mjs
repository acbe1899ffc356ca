import { mkdir, writeFile } from 'node:fs/promises';

const OFFICE = 'Office of Trade Relations';
const SITE = 'https://www.cbp.gov/trade/stakeholder-engagement';

/** Each widget's page: what its title says, and where who sees no widget is led. */
const PAGES = {
  'event-calendar': ['Events', `${SITE}/coac/coac-public-meetings`],
  'committee-panel': ['Advisory committee', `${SITE}/coac`],
  'fairness-contact-badge': ['Regulatory fairness contact', 'https://www.sba.gov/ombudsman'],
  'program-card': ['Program', SITE],
  'program-cards': ['Programs', SITE],
};

/**
 * Writes a page of its own for each widget, for frames, and for links that the loader turns into the widget.
 *
 * @param {string} folder - made if need be
 */
export async function writePages(folder) {
  await mkdir(folder, { recursive: true });
  for (const [name, [title, address]] of Object.entries(PAGES))
    await writeFile(`${folder}/${name}.html`, page(title, address));
  await writeFile(`${folder}/page.css`, STYLES);
}

const STYLES =
  'body { margin: 0; background-color: light-dark(#ffffff, #1c1d1f); }\nmain { display: block; padding: 0.5rem; font-family: system-ui, sans-serif; }\n';

function page(title, address) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} | ${OFFICE}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="page.css" />
    <script type="module" src="../otr-loader.js"></script>
  </head>
  <body>
    <main>
      <p><a href="${address}" target="_blank" rel="noopener">${title}: ${OFFICE}</a></p>
    </main>
  </body>
</html>
`;
}
