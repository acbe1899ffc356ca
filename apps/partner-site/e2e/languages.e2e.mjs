import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SiteUnderTest } from '../../../scripts/site-under-test.mjs';
import { ALL, enter, TAGS } from './audit-states.mjs';

/** Words that each sentence has some of, and that no name of a person, place or office on these pages has. */
const COMMON = {
  en: /\b(the|and|of|for|with|from|was|were|is|are|by|this|that|which|will|meeting|agenda|public)\b/i,
  es: /\b(el|los|las|para|con|por|una|que|del|se|fue|reunión|día)\b/,
};

const site = new SiteUnderTest(fileURLToPath(new URL('../dist', import.meta.url)));
before(() => site.start());
after(() => site.stop());

describe('an English feed on a Spanish page (WCAG 3.1.2)', () => {
  const views = { Mes: ['.month', openDay], Lista: ['.agenda'] };
  for (const [view, [seen, act]] of Object.entries(views)) {
    it(`marks each text with its language: ${view}`, async () => {
      const visit = await enter(site, { path: 'espanol.html', seen: ALL }, false);
      try {
        const { page } = visit;
        await page.locator('otr-event-calendar').getByRole('button', { name: view, exact: true }).click();
        await page.locator(`otr-event-calendar ${seen}`).first().waitFor();
        await act?.(page);
        const texts = await page.evaluate(textsWithLanguages, TAGS);
        const of = (lang) => texts.filter((one) => one.lang === lang && !ADDRESS.test(one.text));
        assert.ok(of('en').length > 50 && of('es').length > 50);
        assert.deepEqual(
          of('es').filter(({ text }) => COMMON.en.test(text)),
          [],
        );
        assert.deepEqual(
          of('en').filter(({ text }) => COMMON.es.test(text)),
          [],
        );
      } finally {
        await visit.close();
      }
    });
  }
});

async function openDay(page) {
  await page.locator('td.busy').first().click();
  await page.locator('.day-panel dl').first().waitFor();
}

/** An address stands for itself, whatever words are in it. */
const ADDRESS = /^[\w.-]+\.\w+\/\S*$/;

/** Runs in the page: each text of our elements, and each name that only screen readers are told, also where it is closed. */
function textsWithLanguages(tags) {
  const textsIn = (node, lang) => {
    if (node.nodeType === 3) return /\p{L}{2}/u.test(node.data) ? [{ lang, text: node.data.trim() }] : [];
    if (node.nodeType !== 1 || node.localName === 'style') return [];
    const own = node.getAttribute('lang') ?? lang;
    const name = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    const inner = [...(node.shadowRoot ?? node).childNodes].flatMap((child) => textsIn(child, own));
    return name ? [{ lang: own, text: name }, ...inner] : inner;
  };
  return [...document.querySelectorAll(tags)].flatMap((element) => textsIn(element, element.closest('[lang]').lang));
}
