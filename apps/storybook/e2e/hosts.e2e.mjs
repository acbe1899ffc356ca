import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { OF_WHOLE_PAGES, STORYBOOK, storiesByElement, StoryTour } from '../../../scripts/story-tour.mjs';
import { HOSTS, look, sheets } from './hosts.harness.mjs';

/** A host that has nothing around the element is no whole page. */
const NO_WHOLE_PAGE = { small: OF_WHOLE_PAGES };

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
