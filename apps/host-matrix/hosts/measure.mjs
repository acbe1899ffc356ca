import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { FORMS, MARKDOWN_FORMS } from './forms.mjs';
import { outcomeOn } from './outcome.mjs';

const EMBED = dirname(fileURLToPath(import.meta.resolve('@otr-elements/embed/integrity.json')));
const LOADER = '<script type="module" src="/otr/otr-loader.js"></script>';

/** A site with the folder of the embed, at its root and in our plugins, whose pages have the loader in their template. */
export class HostSite {
  #folder;
  #site;
  #outcomes = new Map();

  async start() {
    this.#folder = await mkdtemp(`${tmpdir()}/otr-hosts-`);
    await cp(EMBED, `${this.#folder}/otr`, { recursive: true });
    for (const place of ['plugins/wordpress', 'modules/otr_widgets']) {
      await mkdir(`${this.#folder}/${place}`, { recursive: true });
      await symlink('../../otr', `${this.#folder}/${place}/otr`);
    }
    await writeFile(`${this.#folder}/empty.html`, pageWith('', ''));
    this.#site = new SiteUnderTest(this.#folder);
    await this.#site.start();
  }

  async stop() {
    await this.#site?.stop();
    await rm(this.#folder, { recursive: true });
  }

  /**
   * What becomes of each form at a host.
   *
   * @param {import('./hosts.mjs').Host} host
   * @returns {Promise<string[]>} outcomes, in the order of the forms
   * @throws NotRun if the host's filter is not on this machine
   */
  async measure({ filter, isMarkdown }) {
    const forms = isMarkdown ? MARKDOWN_FORMS : FORMS;
    const workplace = await this.#site.visit('empty.html');
    try {
      const pieces = await filter(Object.values(forms), workplace.page);
      return await Promise.all(pieces.map((piece) => this.outcome(piece)));
    } finally {
      await workplace.close();
    }
  }

  /** What a visitor sees of a piece of a page, as the host gives it out; many give out the same, which is looked at once. */
  outcome(piece, head = LOADER) {
    const html = pageWith(head, piece.trim());
    if (!this.#outcomes.has(html)) this.#outcomes.set(html, this.#look(html, `page-${this.#outcomes.size}.html`));
    return this.#outcomes.get(html);
  }

  async #look(html, name) {
    await writeFile(`${this.#folder}/${name}`, html);
    const visit = await this.#site.visit(name);
    try {
      return await outcomeOn(visit.page);
    } finally {
      await visit.close();
    }
  }
}

function pageWith(head, content) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page of a host</title>
    ${head}
  </head>
  <body>
    <main>
      <h1>A page of a host</h1>
      ${content}
    </main>
  </body>
</html>
`;
}
