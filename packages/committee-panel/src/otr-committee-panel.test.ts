import { expect, fixture, html } from '@open-wc/testing';
import { KeyRest } from '@otr-elements/core';
import { nothing, render, type TemplateResult } from 'lit';
import type { Committees } from './committee-content.ts';
import './define.ts';
import { OtrCommitteePanel } from './otr-committee-panel.ts';
import { PanelHarness } from './otr-committee-panel.harness.ts';
import { sortMeetings } from './meetings/sorted-meetings.ts';
import { sectionsOf } from './sections.ts';
import { en } from './strings/en.ts';
import { renderLead } from './views/lead.ts';

/** `--otr-color-error` on a light page. */
const ERROR = 'rgb(181, 9, 9)';

const file = (name: string): string => new URL(`../../fixtures/feeds/${name}`, import.meta.url).href;
const data = (name: string): string => new URL(`../../content/data/${name}`, import.meta.url).href;
const SAMPLE = file('committees-sample.json');
const MEETINGS = file('committee-meetings.json');
const NOW = new Date('2026-03-20T12:00:00Z');

async function mount(template: TemplateResult): Promise<PanelHarness> {
  const found = await fixture<HTMLElement>(template);
  return new PanelHarness(found instanceof OtrCommitteePanel ? found : found.querySelector('otr-committee-panel')!);
}

const panel = async (
  committee = 'sample',
  { width = 1000, heading, now = NOW }: { width?: number; heading?: string; now?: Date } = {},
): Promise<PanelHarness> => {
  const mounted = await mount(
    html`<div>
      <otr-committee-panel
        src=${SAMPLE}
        events=${MEETINGS}
        committee=${committee}
        heading=${heading ?? nothing}
        .now=${now}
        ><a href="https://www.example.gov/">Sample</a></otr-committee-panel
      >
    </div>`,
  );
  mounted.element.parentElement!.style.inlineSize = `${width}px`;
  await mounted.ready(committee === 'sample');
  await mounted.until(() => mounted.isTabs === width > 720);
  return mounted;
};

describe('otr-committee-panel', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('of one committee', () => {
    it('says its name, what it is for, and when it meets next', async () => {
      const { title, lead, sections } = await panel();
      expect(title).to.equal('Sample Advisory Committee (SAC)');
      expect(lead).to.contain('Advises a sample agency on samples.');
      expect(lead).to.contain('Next meeting: April 15, 2026, 1 p.m. Eastern Time Scheduled');
      expect(sections).to.deep.equal([
        'About',
        'Meetings',
        'Seats and members',
        'Subcommittees',
        'Authority and charter',
        'Sources',
      ]);
    });

    it('is found by its abbreviation, in small letters', async () => {
      expect((await panel(' sac ')).title).to.contain('Sample Advisory Committee');
    });

    it('is the first of the document where none is named', async () => {
      expect((await panel('')).title).to.contain('Sample Advisory Committee');
    });

    it('of which only the purpose is known is shown with that, and nothing that is empty', async () => {
      const bare = await panel('bare');
      expect(bare.title).to.equal('Bare Committee');
      expect(bare.lead).to.equal('Has a purpose, and nothing more is known.');
      expect(bare.sections).to.deep.equal(['Sources']);
    });

    it('gives each fact its date and source', async () => {
      const shown = await panel();
      expect(shown.fact('Vacant seats')).to.equal('2 (as of February 2026; source: www.example.gov)');
      expect(shown.fact('Filled seats')).to.equal('10');
      expect(shown.find('#charter')!.textContent).to.match(/\(as of fiscal year 2025; source:/);
    });

    it('says former names with their dates, and what is not known', async () => {
      const shown = await panel();
      expect(shown.fact('Former names')).to.equal('Sample Council · from 2010 · until June 2019');
      expect(shown.fact('Not known here', shown.find('#about')!)).to.equal('minutes of 2024');
    });

    it('shows parts with their dates as a tree', async () => {
      const groups = (await panel()).find('#groups')!;
      expect([...groups.querySelectorAll('dd li')].map((item) => item.textContent.trim())).to.include('Sample Group');
      expect(groups.textContent.replace(/\s+/g, ' ')).to.contain(
        'Sample Subcommittee · from October 3, 2018 · until September 2025 · Ended with the term.',
      );
    });

    it('begins its headings where the page asks, and steps down from there', async () => {
      const shown = await panel('sample', { heading: '3' });
      expect(shown.find('.title')!.localName).to.equal('h3');
      expect(shown.find('.section .name')!.localName).to.equal('h4');
      expect(shown.find('.when')!.localName).to.equal('h6');
    });

    for (const [now, words] of [
      ['2026-03-20', 'May 24, 2027'],
      ['2027-05-24', 'May 24, 2027'],
      ['2027-05-26', 'Renewal was due May 24, 2027; whether it was renewed is not known here.'],
    ] as const) {
      it(`says of the renewal of the charter on ${now}: ${words}`, async () => {
        expect((await panel('sample', { now: new Date(`${now}T12:00:00Z`) })).fact('Renewal due')).to.equal(words);
      });
    }

    for (const [now, words] of [
      ['2026-02-20', /^2026-00001 · from/],
      ['2026-03-20', /^2026-00001 · Open · from March 1, 2026 · until April 30, 2026/],
      ['2026-05-02', /^2026-00001 · Closed · from/],
    ] as const) {
      it(`says whether people can apply on ${now}`, async () => {
        expect((await panel('sample', { now: new Date(`${now}T12:00:00Z`) })).fact('Applications')).to.match(words);
      });
    }
  });

  describe('meetings', () => {
    it('are those to come, next first, then those gone by, with what became of each', async () => {
      const shown = await panel();
      expect(shown.meetings).to.deep.equal([
        'April 15, 2026, 1 p.m. Eastern Time: Scheduled',
        'May 20, 2026: Cancelled',
        'June 17, 2026, 1 p.m. Eastern Time: Rescheduled',
        'March 4, 2026: Held',
        'June 26, 2024: Announced; not checked whether it was held',
      ]);
      expect(shown.years).to.deep.equal(['2026 (1)', '2024 (1)']);
    });

    it('give what a notice must give, deadlines, documents and the docket', async () => {
      const shown = await panel();
      const next = shown.meeting('April 15');
      const fact = (term: string): string | undefined => shown.fact(term, next);
      expect(fact('Where')).to.equal('Sample Hall, Savannah, GA');
      expect(fact('Online')).to.equal('Webinar · the link is posted at example.gov/meeting');
      expect(fact('Purpose')).to.equal('To count samples.');
      expect(fact('Public comment')).to.equal('SAMPLE-2026-0001');
      expect(fact('Deadlines')).to.match(/Register by April 10, 2026\s*Comment by April 10, 2026, 5 p.m. Eastern Time/);
      expect(fact('Federal Register')).to.equal('91 FR 1 · 2026-00002 · published April 1, 2026');
      expect(fact('Documents')).to.equal('Agenda · PDF · 120 kB');
      expect(fact('Not known here')).to.equal(undefined);
    });

    it('say which of it is not known', async () => {
      const shown = await panel();
      expect(shown.fact('Not known here', shown.meeting('May 20'))).to.equal(
        'Where, Online, Purpose, Registration, Agenda, Open to the public, Public comment, Accommodations, Contact',
      );
    });

    it('are measured against the rule that the document gives for the day of the notice', async () => {
      const shown = await panel();
      expect(shown.fact('Notice published', shown.meeting('April 15'))).to.equal(
        '14 days ahead, as required: at least 7 (Sample rule of 2025)',
      );
      expect(shown.fact('Notice published', shown.meeting('March 4'))).to.equal(
        '4 days ahead, fewer than at least 7 (Sample rule of 2025)',
      );
    });

    it('say their former dates, and why they are closed', async () => {
      const shown = await panel();
      expect(shown.fact('Earlier dates', shown.meeting('June 17'))).to.equal('June 10, 2026, 1 p.m. Eastern Time');
      expect(shown.fact('Why it is closed', shown.meeting('June 17'))).to.equal('Sample secrets.');
    });

    it('of which none is to come are told with the last one listed', async () => {
      expect((await panel('sample', { now: new Date('2030-01-01') })).lead).to.contain(
        'No upcoming meeting is listed. The last one listed: June 17, 2026',
      );
    });

    it('that cannot be had take nothing else away', async () => {
      const shown = await mount(
        html`<otr-committee-panel src=${SAMPLE} events=${file('missing.json?meetings')}></otr-committee-panel>`,
      );
      await shown.until(() => shown.text.includes('The meetings could not be loaded.'));
      expect(shown.sections).to.include('Seats and members');
    });

    it('bring what the committee recommended, with the answer', async () => {
      expect((await panel()).fact('Recommendations')).to.match(
        /^example.gov\/recommendation-1.* · 1 · December 10, 2025 · Count samples once. · response: Accepted. · February 2026$/,
      );
    });
  });

  describe('people', () => {
    it('are those of dated rosters only, latest first', async () => {
      const { people } = await panel();
      expect(people).to.have.length(9);
      expect(people[0]).to.equal('Sample Person Zulu');
      expect(people.at(-1)).to.equal('Sample Officer');
    });

    it('are rows that have the name of a person as their head', async () => {
      const shown = await panel();
      const heads = shown.all('tbody tr > :first-child');
      expect(heads.map(({ localName }) => localName)).to.deep.equal(heads.map(() => 'th'));
      expect(new Set(heads.map((head) => head.getAttribute('scope')))).to.deep.equal(new Set(['row']));
    });

    it('are counted aloud when the keys rest, since a screen reader drops at each key what it was about to say', async () => {
      const shown = await panel();
      const count = shown.find('span[aria-live]')!;
      shown.find('input')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
      await shown.search('abaco');
      expect([shown.people.length, count.textContent]).to.deep.equal([1, '9 of 9 people']);
      await shown.until(() => count.textContent === '1 of 9 people');
    });

    it('are sorted by the head of a column, and back', async () => {
      const shown = await panel();
      await shown.click('Name');
      expect(shown.people.slice(0, 3)).to.deep.equal(['Sample Officer', 'Sample Person Ábaco', 'Sample Person Alpha']);
      expect(shown.find('th')!.getAttribute('aria-sort')).to.equal('ascending');
      await shown.click('Name');
      expect(shown.people[0]).to.equal('Sample Person Zulu');
      expect(shown.find('th')!.getAttribute('aria-sort')).to.equal('descending');
    });

    it('are searched by name and organization, and counted aloud', async () => {
      const shown = await panel();
      await shown.search('abaco');
      expect(shown.people).to.deep.equal(['Sample Person Ábaco']);
      expect(shown.find('span[aria-live]')!.textContent).to.equal('1 of 9 people');
      await shown.search('company d');
      expect(shown.people).to.deep.equal(['Sample Person Bravo']);
    });

    it('can be taken along as CSV, the contact as a card', async () => {
      const shown = await panel();
      const names: string[] = [];
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
      };
      try {
        await shown.click('Download as CSV');
        await shown.click('Save contact');
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(names).to.deep.equal(['members.csv', 'contact.vcf']);
    });
  });

  describe('sections', () => {
    it('are tabs where there is room, one of them shown', async () => {
      const shown = await panel();
      expect(shown.shown).to.deep.equal(['About']);
      await shown.click('Meetings');
      expect(shown.shown).to.deep.equal(['Meetings']);
    });

    it('are called by the committee and their tab, since who comes from the tab has just heard its words', async () => {
      const shown = await panel();
      const names = shown.all('[role=tabpanel]').map((section) => section.ariaLabel);
      expect(names.slice(0, 2)).to.deep.equal(['SAC: About', 'SAC: Meetings']);
    });

    it('are reached by arrow keys, Home and End, around the ends', async () => {
      const shown = await panel();
      await shown.click('About');
      await shown.until(() => shown.focused === 'About');
      const steps = [
        ['ArrowRight', 'Meetings'],
        ['End', 'Sources'],
        ['ArrowRight', 'About'],
        ['ArrowLeft', 'Sources'],
        ['Home', 'About'],
      ] as const;
      for (const [key, name] of steps) {
        await shown.press(key);
        await shown.until(() => shown.focused === name);
        expect(shown.shown).to.deep.equal([name]);
      }
      await shown.press('a');
      expect(shown.shown).to.deep.equal(['About']);
    });

    it('turn with the keys the other way round from right to left', async () => {
      const shown = await panel();
      shown.element.dir = 'rtl';
      await shown.click('About');
      await shown.until(() => shown.focused === 'About');
      await shown.press('ArrowLeft');
      await shown.until(() => shown.focused === 'Meetings');
    });

    it('are disclosures in a narrow column, and tabs again in a wide one', async () => {
      const shown = await panel('sample', { width: 320 });
      expect(shown.shown).to.deep.equal(['About']);
      shown
        .all('summary')
        .find((it) => it.textContent.includes('Subcommittees'))!
        .click();
      await shown.until(() => shown.shown.includes('Subcommittees'));
      shown.element.parentElement!.style.inlineSize = '1000px';
      await shown.until(() => shown.isTabs);
    });

    for (const width of [1000, 320]) {
      it(`are opened by an address that names one, at ${width} pixels`, async () => {
        history.replaceState(null, '', '#sample-charter');
        const shown = await panel('sample', { width });
        await shown.until(() => shown.shown.includes('Authority and charter'));
      });

      it(`are opened when a link to one is followed, at ${width} pixels`, async () => {
        const shown = await panel('sample', { width });
        const link = shown.links.find((address) => address.endsWith('#sample-groups'))!;
        expect(link.startsWith(location.href.replace(/#.*/, ''))).to.equal(true);
        location.hash = new URL(link).hash;
        await shown.until(() => shown.shown.includes('Subcommittees'));
      });
    }

    it('do not move by an address that is of another', async () => {
      history.replaceState(null, '', '#other-charter');
      expect((await panel()).shown).to.deep.equal(['About']);
    });
  });

  describe('without its data', () => {
    it('says that it is loading, and shows what stands in the tag', async () => {
      const shown = await mount(
        html`<otr-committee-panel src=${SAMPLE + '?later'}><b>Sample</b></otr-committee-panel>`,
      );
      expect(shown.notice).to.equal('Loading…');
      expect(shown.showsTagContent).to.equal(true);
      await shown.ready(false);
      expect(shown.showsTagContent).to.equal(false);
      expect(shown.notice).to.equal('');
    });

    for (const [name, why] of [
      ['missing.json', 'there is none'],
      ['truncated.json', 'it is cut off'],
      ['web-page.html', 'it is a web page'],
      ['committee-meetings.json', 'it holds something else'],
    ] as const) {
      it(`says so, offers to try again, and keeps what stands in the tag: ${why}`, async () => {
        const shown = await mount(
          html`<otr-committee-panel src=${file(`${name}?panel`)}><b>Sample</b></otr-committee-panel>`,
        );
        await shown.until(() => shown.notice.startsWith('This committee could not be loaded.'));
        expect(shown.noticeColor).to.equal(ERROR);
        expect(shown.showsTagContent).to.equal(true);
        await shown.click('Try again');
      });
    }

    for (const [attribute, words, again, lang] of [
      ['src', 'A newer version could not be loaded; this one may be out of date.', 'Try again', 'en'],
      ['events', 'The meetings could not be loaded again; they may be out of date.', 'Try again', 'en'],
      [
        'events',
        'No se pudieron volver a cargar las reuniones; es posible que no estén actualizadas.',
        'Intentar de nuevo',
        'es',
      ],
    ] as const) {
      it(`keeps the last good copy, and says that it may be old: ${attribute}, ${lang}`, async () => {
        const [src, events] = [SAMPLE, MEETINGS].map((address) => `${address}?stale-${attribute}-${lang}`);
        const shown = await mount(
          html`<div lang=${lang}>
            <otr-committee-panel src=${src!} events=${events!} .now=${NOW}></otr-committee-panel>
          </div>`,
        );
        await shown.ready();
        const { fetch } = window;
        const { warn } = console;
        console.warn = () => undefined;
        window.fetch = async (input, init) =>
          (input instanceof Request ? input.url : String(input)) === (attribute === 'src' ? src : events)
            ? new Response('', { status: 404 })
            : fetch(input, init);
        shown.element.refresh();
        await shown.until(() => shown.notice !== '');
        window.fetch = fetch;
        console.warn = warn;
        expect(shown.notice).to.equal(`${words} ${again}`);
        expect(shown.find('.next')?.textContent).to.contain('2026');
        await expect(shown.element).shadowDom.to.be.accessible();
        await shown.click(again);
        await shown.until(() => shown.notice === '');
      });
    }

    it('says that a committee is not listed', async () => {
      const shown = await mount(html`<otr-committee-panel src=${SAMPLE} committee="none"></otr-committee-panel>`);
      await shown.until(() => shown.notice === 'This committee is not listed here.');
    });

    it('asks nobody where there is no address', async () => {
      const shown = await mount(html`<otr-committee-panel><b>Sample</b></otr-committee-panel>`);
      expect(shown.notice).to.equal('This committee could not be loaded.');
      expect(shown.showsTagContent).to.equal(true);
    });
  });

  describe('in Spanish', () => {
    it('has its own words in Spanish, and marks the words of the document as English', async () => {
      const shown = await mount(
        html`<div lang="es">
          <otr-committee-panel src=${SAMPLE} events=${MEETINGS} .now=${NOW}></otr-committee-panel>
        </div>`,
      );
      await shown.ready();
      expect(shown.lead).to.contain('Próxima reunión: 15 de abril de 2026, 1 p. m. hora del Este');
      expect(shown.sections).to.include('Puestos y miembros');
      expect(shown.find('.title bdi')!.lang).to.equal('en');
    });
  });

  describe('with what the office publishes', () => {
    for (const committee of ['coac', 'ufac']) {
      it(`shows ${committee}`, async () => {
        const shown = await mount(
          html`<otr-committee-panel
            src=${data('committees.json')}
            events=${data('events.json')}
            committee=${committee}
          ></otr-committee-panel>`,
        );
        await shown.ready(committee === 'coac');
        expect(shown.text).not.to.match(/undefined|\[object|NaN/);
        expect(shown.sections).to.include('Sources');
        await expect(shown.element).shadowDom.to.be.accessible();
      });
    }
  });

  describe('with a hostile document', () => {
    it('shows text as text, and links nowhere that is not a web page', async () => {
      const shown = await mount(
        html`<otr-committee-panel src=${file('committees-hostile.json')} events=${MEETINGS}></otr-committee-panel>`,
      );
      await shown.ready(false);
      expect(shown.title).to.equal('<img src=x onerror=alert(1)> (=1+1)');
      expect(shown.find('img, script')).to.equal(null);
      for (const link of shown.links) expect(link).to.match(/^(https?:\/\/[^@]*$|tel:|mailto:[^?]*$)/);
    });

    it('is never broken by a value of another kind, whatever it stands in for', async () => {
      const text = await (await fetch(SAMPLE)).text();
      const { events } = (await (await fetch(MEETINGS)).json()) as { events: object[] };
      const context = { words: en, textLang: 'en', heading: 3, today: '2026-03-20' };
      const order = { text: 'x', column: 'date', isDescending: true } as const;
      const holder = document.createElement('div');
      const keyRest = new KeyRest(document.createElement('otr-committee-panel'));
      const draw = (document: Committees, meetings: object[]): void => {
        const committee = document.committees?.[0] ?? {};
        const sorted = sortMeetings({ events: meetings }, 'sample', '2026-03-20');
        const options = { document, meetings: sorted, order, onOrder: () => undefined, keyRest };
        render(
          [
            renderLead(committee, sorted, context),
            sectionsOf(committee, context, options).map(({ content }) => content),
          ],
          holder,
        );
      };
      let count = 0;
      for (const value of [7, 'text', true, [], {}, [[7]], [{ a: 1 }]]) {
        for (const path of pathsOf(JSON.parse(text))) {
          if (path === 'committees') continue;
          draw(withValue(JSON.parse(text) as object, path, value), events);
          count += 1;
        }
        for (const path of pathsOf(events)) {
          draw(JSON.parse(text) as Committees, withValue(structuredClone(events), path, value) as object[]);
          count += 1;
        }
      }
      expect(count).to.be.above(1000);
    });
  });

  it('is accessible in each of its states', async () => {
    for (const width of [1000, 320]) {
      const shown = await panel('sample', { width });
      for (const details of shown.all('details')) details.setAttribute('open', '');
      for (const section of width === 320 ? ['About'] : shown.sections) {
        if (width > 320) await shown.click(section);
        await expect(shown.element).shadowDom.to.be.accessible();
      }
    }
    const failed = await mount(html`<otr-committee-panel src=${file('missing.json?axe')}></otr-committee-panel>`);
    await failed.until(() => failed.notice.startsWith('This committee could not'));
    await expect(failed.element).shadowDom.to.be.accessible();
  });

  it('shows the same in audit mode, in the light tree', async () => {
    const shown = await panel();
    const { text } = shown;
    expect(text.length).to.be.greaterThan(40);
    shown.element.setAttribute('audit', '');
    await shown.until(() => shown.element.querySelector(':scope > [slot=otr-audit] > .root') !== null);
    expect(shown.text).to.equal(text);
    expect(shown.element.shadowRoot!.querySelector('.root > *')).to.equal(null);
  });
});

/** Every place in a document, of the items of a list the first two. */
function pathsOf(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node)
    .filter(([key]) => !Array.isArray(node) || Number(key) < 2)
    .flatMap(([key, value]) => [`${path}${key}`, ...pathsOf(value, `${path}${key}.`)]);
}

function withValue(document: object, path: string, value: unknown): object {
  const steps = path.split('.');
  const last = steps.pop()!;
  const parent = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], document);
  Object.assign(parent as object, { [last]: value });
  return document;
}
