import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { STORYBOOK, storiesByElement, StoryTour } from '../../../scripts/story-tour.mjs';

/** A host that has nothing around the element is no whole page. */
const NO_WHOLE_PAGE = { small: ['landmark-one-main', 'page-has-heading-one', 'region'] };

/** Hosts by what only their own style sheet does: the face of a button or of the page. */
const HOSTS = {
  uswds: { of: '.usa-button', property: 'fontFamily', is: /^"Source Sans Pro Web"/ },
  bootstrap: { of: '.btn-primary', property: 'backgroundColor', is: /^rgb\(13, 110, 253\)$/ },
  drupal: { of: '.host-bar', property: 'backgroundImage', is: /^linear-gradient/ },
  column: { of: '.host-element', property: 'inlineSize', is: /^280px$/ },
  small: { of: 'html', property: 'fontSize', is: /^10px$/ },
  hostile: { of: '.host-page p', property: 'textTransform', is: /^uppercase$/ },
};

/** Hosts that style what is on their page, and not its root alone. */
const WITH_STYLES = ['uswds', 'bootstrap', 'drupal'];

/** What the toolbars choose, one after the other. */
const CHOICES = [
  { theme: 'light', language: 'en', width: 'full', direction: 'auto' },
  { theme: 'dark' },
  { theme: 'cbp', language: 'es', width: '280' },
  { theme: 'contrast', language: 'en', width: 'full', direction: 'rtl' },
];

const PLAYGROUNDS = Object.entries(storiesByElement()).map(([title, stories]) => [
  title,
  stories.find(({ name }) => name === 'Playground').id,
]);

const site = new SiteUnderTest(STORYBOOK);
before(() => site.start());
after(() => site.stop());

const sheets = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('link[data-host-sheet]')].map(({ href }) => href.split('/').at(-1)),
  );

/** Of the first that there is. */
const look = (page, { of, property }) =>
  page
    .locator(of)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], property);

// As the toolbar changes them in one page, so that each host also has to go without a trace.
describe('each element in each host', { concurrency: 2 }, () => {
  for (const [title, id] of PLAYGROUNDS) {
    describe(title, { concurrency: 1 }, () => {
      let tour;
      before(async () => {
        tour = await StoryTour.begin(site, id);
      });
      after(() => tour?.close());

      for (const [host, sign] of Object.entries(HOSTS)) {
        it(
          `${host}: passes axe in every theme, narrow and right to left, and asks nobody else`,
          { timeout: 60_000 },
          async () => {
            for (const globals of CHOICES) {
              await tour.choose({ ...globals, host });
              await tour.settle();
              assert.match(await look(tour.page, sign), sign.is);
              const within = host === 'hostile' ? '.host-element' : 'html';
              assert.deepEqual(await tour.visit.axe(NO_WHOLE_PAGE[host], within), [], JSON.stringify(globals));
            }
            assert.deepEqual(tour.visit.thirdPartyRequests, []);
          },
        );
      }

      it('the style sheets of hosts reach nothing inside the element', { timeout: 60_000 }, async () => {
        const lookIn = async (host) => {
          await tour.choose({ ...CHOICES[0], width: '640', host });
          await tour.settle();
          return tour.page.evaluate(looksInside);
        };
        const bare = await lookIn('bare');
        assert.ok(bare.length > 10);
        for (const host of WITH_STYLES) assert.deepEqual(await lookIn(host), bare, host);
      });

      it('bare again: no style sheet of a host is left', async () => {
        await tour.choose({ ...CHOICES[0], host: 'bare' });
        assert.deepEqual(await sheets(tour.page), []);
      });
    });
  }
});

describe('the page with every host', { concurrency: 1 }, () => {
  let tour;
  before(async () => {
    tour = await StoryTour.begin(site, 'elements-fairness-contact-badge--hosts');
  });
  after(() => tour?.close());

  const frameOf = (host) => tour.page.locator(`section[aria-labelledby=host-${host}] iframe`);

  for (const [host, sign] of Object.entries(HOSTS)) {
    it(`${host}: has a document of its own, as high as what it shows`, { timeout: 60_000 }, async () => {
      const frame = frameOf(host);
      await frame.scrollIntoViewIfNeeded();
      await frame.contentFrame().locator('otr-fairness-contact-badge .root').waitFor();
      assert.match(await look(frame.contentFrame(), sign), sign.is);
      await tour.page.waitForFunction(isAsHighAsItsPage, await frame.elementHandle());
    });
  }

  it('what the toolbars say reaches each frame, which is not loaded again', { timeout: 60_000 }, async () => {
    const pages = Object.keys(HOSTS).map((host) => frameOf(host).contentFrame());
    for (const page of pages) await page.locator('html').evaluate((root) => root.classList.add('as-it-was'));
    await tour.choose({ theme: 'dark', language: 'es' });
    for (const page of pages) await page.locator(".as-it-was .canvas[data-theme='dark'] > [lang='es']").waitFor();
  });
});

describe('a page of documentation', () => {
  it(
    'shows its stories in the chosen host, each in a frame, and keeps its own look',
    { timeout: 60_000 },
    site.visiting(
      'iframe.html?id=elements-fairness-contact-badge--overview&viewMode=docs&globals=host:uswds',
      {},
      async ({ page }) => {
        const story = page.locator('host-frame iframe').first();
        await story.scrollIntoViewIfNeeded();
        await story.contentFrame().locator('.usa-header').waitFor();
        assert.deepEqual(await sheets(page), []);
      },
    ),
  );
});

/** Runs in the page. */
function isAsHighAsItsPage(frame) {
  const { scrollHeight, clientHeight } = frame.contentDocument.documentElement;
  const { height } = frame.contentDocument.getElementById('storybook-root').getBoundingClientRect();
  return scrollHeight === clientHeight && clientHeight - height < 32;
}

/** Runs in the page. What depends on the width of letters is left out, as a page may have the font that an element asks for. */
function looksInside() {
  const PROPERTIES = [
    ...['color', 'backgroundColor', 'backgroundImage', 'borderWidth', 'borderStyle', 'borderColor', 'borderRadius'],
    ...[
      'fontFamily',
      'fontSize',
      'fontWeight',
      'fontStyle',
      'lineHeight',
      'letterSpacing',
      'textTransform',
      'textAlign',
    ],
    ...[
      'textDecoration',
      'boxSizing',
      'display',
      'float',
      'padding',
      'listStyle',
      'outlineStyle',
      'appearance',
      'cursor',
    ],
  ];
  const looks = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const look = `${element.localName} ${element.className}: ${PROPERTIES.map((name) => style[name]).join(' | ')}`;
      return [look, ...(element.shadowRoot ? looks(element.shadowRoot) : [])];
    });
  return [...document.querySelectorAll('.host-page *')].flatMap(({ shadowRoot }) =>
    shadowRoot ? looks(shadowRoot) : [],
  );
}
