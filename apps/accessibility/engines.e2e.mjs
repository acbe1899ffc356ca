import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SiteUnderTest } from '../../scripts/site-under-test.mjs';
import { STORYBOOK, StoryTour } from '../../scripts/story-tour.mjs';
import { checkWithAlfa } from './engines/alfa.mjs';
import { checkWithIbm } from './engines/ibm.mjs';
import { ArguedExceptions, EXCEPTIONS } from './exceptions.mjs';

describe('the engines look into shadow trees', () => {
  const site = new SiteUnderTest(STORYBOOK);
  let tour;
  before(async () => {
    await site.start();
    tour = await StoryTour.begin(site, 'elements-program-card--failed');
    await tour.settle();
    await tour.page.evaluate(plantFaults);
  });
  after(() => site.stop());

  const names = { ibm: 'input_label_exists', alfa: 'sia-r8' };
  for (const [name, check] of Object.entries({ ibm: checkWithIbm, alfa: checkWithAlfa })) {
    it(`${name} finds a field without a name there`, async () => {
      const found = await check(tour.page);
      assert.ok(
        found.some(({ rule, where }) => rule === names[name] && where === 'planted-faults input.nameless'),
        JSON.stringify(found),
      );
    });
  }

  it('alfa finds text without contrast there', async () => {
    const rules = (await checkWithAlfa(tour.page)).map(({ rule }) => rule);
    assert.ok(rules.includes('sia-r69'), JSON.stringify(rules));
  });
});

describe('what an engine misses', () => {
  const site = new SiteUnderTest(STORYBOOK);
  before(() => site.start());
  after(() => site.stop());

  it('is that the head of a column has the name of its day', async () => {
    const { page } = await StoryTour.begin(site, 'elements-event-calendar--month');
    for (const name of ['Sunday', 'Wednesday', 'Saturday']) {
      await page.getByRole('columnheader', { name, exact: true }).waitFor();
    }
  });
});

describe('an exception', () => {
  const exceptions = [{ engine: 'ibm', rule: 'rule', where: ['page p', 'page b'], why: '' }];

  it('is for its engine, its rule and its place', () => {
    const argued = new ArguedExceptions('ibm', exceptions);
    const findings = ['page p', 'page i'].map((where) => ({ rule: 'rule', where, what: 'what' }));
    assert.deepEqual(argued.remaining(findings), ['rule page i: what']);
    assert.equal(new ArguedExceptions('alfa', exceptions).remaining(findings).length, 2);
  });

  it('that met nothing is told', () => {
    const argued = new ArguedExceptions('ibm', exceptions);
    argued.remaining([{ rule: 'rule', where: 'page p', what: 'what' }]);
    assert.deepEqual(argued.unused(), ['rule page b']);
  });

  it('gives its reason', () => {
    for (const { rule, why } of EXCEPTIONS) assert.match(why, /\w+ .*\.$/, rule);
  });
});

/** Runs in the page. */
function plantFaults() {
  const host = document.createElement('planted-faults');
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<input class="nameless"><p style="color: #999; background: #fff">Pale text</p>';
  document.querySelector('.host-page').append(host);
}
