import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serveFolder } from '../../../scripts/serve-folder.mjs';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';

const OTR_EMBED = fileURLToPath(new URL('../../../packages/embed/bin/otr-embed.mjs', import.meta.url));
const layOut = (folder) => promisify(execFile)(process.execPath, [OTR_EMBED, 'folder', folder]);

/** An agency's website with the folder of the embed on it, the same folder on another host, and fresh pages to paste into. */
export class FreshPages {
  #folder;
  #host;
  #site;
  #count = 0;
  /** By path of the page. */
  #policies = new Map();

  async start() {
    this.#folder = await mkdtemp(join(tmpdir(), 'otr-copied-'));
    await mkdir(join(this.#folder, 'site'));
    await layOut(join(this.#folder, 'host/otr'));
    await layOut(join(this.#folder, 'site/otr'));
    await writeFile(join(this.#folder, 'host/otr/feed.ics'), FEED);
    await writeFile(join(this.#folder, 'site/feed.ics'), FEED);
    this.#host = await serveFolder(join(this.#folder, 'host'), 0);
    this.#site = new SiteUnderTest(join(this.#folder, 'site'), (root, port) =>
      serveFolder(root, port, (path) => this.#headersOf(path)),
    );
    await this.#site.start();
  }

  async stop() {
    await this.#site?.stop();
    await this.#host?.close();
    await rm(this.#folder, { recursive: true });
  }

  /** Of the host that is not the page's. */
  get hostAddress() {
    return this.#host.address;
  }

  #headersOf(path) {
    const policy = this.#policies.get(path);
    return policy ? { 'Content-Security-Policy': policy } : {};
  }

  /**
   * Pastes what was copied into a new page, and opens it under a policy that allows nothing else.
   *
   * @param {Record<string, string>} parts - by where they go
   * @param {string} policy - directives, as the builder names them
   */
  async open(parts, policy, options = {}) {
    const name = `page-${(this.#count += 1)}`;
    await writeFile(join(this.#folder, 'site', `${name}.html`), pageWith(parts, name));
    await writeFile(join(this.#folder, 'site', `${name}.css`), parts.styles ?? '');
    return this.openPath(`${name}.html`, policy, options);
  }

  /** Opens a page of the site under a policy that allows nothing else. */
  openPath(path, policy, options) {
    this.#policies.set(`/${path}`, `default-src 'none'; ${policy.replaceAll('\n', ' ')}`);
    return this.#site.visit(path, options);
  }

  /** Where the files of the site are. */
  get siteFolder() {
    return join(this.#folder, 'site');
  }
}

/** Waits until something is seen; where it is not, says what went wrong on the page. */
export async function waitShown(visit, locator) {
  try {
    await locator.first().waitFor();
  } catch (error) {
    const said = [...(await visit.violations()), ...visit.errors, ...visit.warnings];
    throw new Error(`${error.message}\n${said.join('\n')}`, { cause: error });
  }
}

function pageWith({ page, template = '', grow = '', styles }, name) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>An agency’s page</title>
${styles ? `<link rel="stylesheet" href="${name}.css">` : ''}
${template}${grow}
</head>
<body><main>
${page}
</main></body>
</html>`;
}

const FEED = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Agency//EN
X-WR-CALNAME:Events of the agency
BEGIN:VEVENT
UID:1@agency.example.gov
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20261124
SUMMARY:Open house
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
