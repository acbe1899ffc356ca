/* global HTMLCS -- what stands in page.evaluate runs in the page */
// Page checkers that see nothing inside shadow trees, over pages in audit mode.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { enter, STATES } from './audit-states.mjs';

const { resolve } = createRequire(import.meta.url);
const HTMLCS_SCRIPT = readFileSync(resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');
const NU_CHECKER = join(resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');
const HAS_JAVA = spawnSync('java', ['-version']).status === 0;
const NO_JAVA = !HAS_JAVA && 'There is no Java on this machine, which the Nu HTML checker needs.';

/** What docs/conformance.md argues for; each has to be found, or it goes. */
const EXCEPTIONS = {
  sniffer: /Guideline3_2\.3_2_2\.H32\.2 .*class="find"/,
  nu: /^Attribute “part” not allowed on element/,
};

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const builder = fileURLToPath(new URL('../../snippet-builder/dist', import.meta.url));
const pagesOfAll = [dist, join(dist, 'otr/embed'), builder].flatMap(pagesIn);
const site = new SiteUnderTest(dist);
const folder = mkdtempSync(join(tmpdir(), 'otr-audit-'));
const excepted = { sniffer: 0, nu: 0 };
before(() => site.start());
after(() => {
  rmSync(folder, { recursive: true });
  return site.stop();
});

describe('page checkers, in audit mode', () => {
  for (const [at, state] of STATES.entries()) {
    it(`HTML_CodeSniffer finds nothing against WCAG 2 AA: ${state.name}`, async () => {
      const visit = await enter(site, state, true);
      try {
        writeFileSync(join(folder, `state-${at}.html`), await visit.page.content());
        assert.deepEqual(argued('sniffer', await sniff(visit.page)), []);
      } finally {
        await visit.close();
      }
    });
  }

  it('the Nu HTML checker finds nothing in these pages as they stand', { skip: NO_JAVA }, () => {
    const files = readdirSync(folder).map((name) => join(folder, name));
    assert.equal(files.length, STATES.length);
    assert.deepEqual(argued('nu', checked(files)), []);
  });

  it('the Nu HTML checker finds nothing in the pages as they are served', { skip: NO_JAVA }, () => {
    for (const name of ['audit.html', 'event-calendar.html', 'preview.html']) {
      assert.ok(
        pagesOfAll.some((page) => basename(page) === name),
        name,
      );
    }
    assert.deepEqual(
      checked(pagesOfAll).map(({ place, text }) => `${place} ${text}`),
      [],
    );
  });

  it('no exception stands for nothing', () => {
    assert.ok(excepted.sniffer > 0, 'HTML_CodeSniffer');
    if (HAS_JAVA) assert.ok(excepted.nu > 0, 'the Nu HTML checker');
  });
});

function pagesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
}

async function sniff(page) {
  await page.evaluate(HTMLCS_SCRIPT);
  const { looked, errors } = await page.evaluate(
    () =>
      new Promise((done) => {
        HTMLCS.process('WCAG2AA', document, () => {
          const all = HTMLCS.getMessages();
          const errors = all.filter(({ type }) => type === HTMLCS.ERROR);
          done({
            looked: all.some(({ element }) => element.closest?.('[slot=otr-audit]')),
            errors: errors.map(({ code, msg, element }) => ({
              place: '',
              text: `${code} ${msg} ${element.outerHTML?.slice(0, 200)}`,
            })),
          });
        });
      }),
  );
  assert.ok(looked, 'It says nothing at all of what the elements draw.');
  return errors;
}

/** One process for all: Java starts slowly. */
function checked(files) {
  const options = ['-jar', NU_CHECKER, '--errors-only', '--format', 'json', '--exit-zero-always', ...files];
  const { stderr, error } = spawnSync('java', options, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  assert.ifError(error);
  const { messages } = JSON.parse(stderr);
  return messages.map(({ url, lastLine, message }) => ({ place: `${basename(url)}:${lastLine}`, text: message }));
}

function argued(checker, faults) {
  const left = faults.filter(({ text }) => !EXCEPTIONS[checker].test(text));
  excepted[checker] += faults.length - left.length;
  return left.map(({ place, text }) => `${place} ${text}`);
}
