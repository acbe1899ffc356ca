import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import './define.ts';
import { OtrProgramCard } from './otr-program-card.ts';
import type { OtrProgramCards } from './otr-program-cards.ts';
import { CardHarness, cardsOf } from './otr-program-card.harness.ts';

/** `--otr-color-error` on a light page. */
const ERROR = 'rgb(181, 9, 9)';

const file = (name: string): string => new URL(`../../fixtures/feeds/${name}`, import.meta.url).href;
const SRC = file('program-samples.json');
const EVENTS = file('program-events.json');
const APRIL = new Date('2026-04-01T12:00:00Z');

const SUMMIT = {
  name: 'Summit',
  summary: 'Three days.',
  url: 'https://agency.example/summit',
};
const EDITION = { summary: 'Summit', start: '2026-05-06', end: '2026-05-09', timeZone: 'America/Chicago' };

const mount = async (template: TemplateResult): Promise<CardHarness> =>
  new CardHarness(await fixture<OtrProgramCard>(template));

const sample = async (program = 'sample-summit', now = APRIL): Promise<CardHarness> =>
  (
    await mount(html`<otr-program-card src=${SRC} events=${EVENTS} program=${program} .now=${now}></otr-program-card>`)
  ).ready();

const given = async (content: object, now = APRIL, layout = 'stacked'): Promise<CardHarness> =>
  (await mount(html`<otr-program-card .content=${content} .now=${now} layout=${layout}></otr-program-card>`)).ready();

const withEdition = (facts: object, now = APRIL): Promise<CardHarness> =>
  given({ ...SUMMIT, events: [{ ...EDITION, ...facts }] }, now);

/** The blocks of JSON-LD that cards have put into the page's head. */
const toldSeries = (): Record<string, unknown>[] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (block) => (JSON.parse(block.textContent) as { '@graph': Record<string, unknown>[] })['@graph'],
  );

describe('otr-program-card', () => {
  describe('from documents', () => {
    it('shows the program of an id with its facts', async () => {
      const card = await sample();
      expect(card.title).to.contain('Sample summit');
      expect(card.titleLink?.href).to.equal('https://agency.example/summit');
      expect(card.summary).to.match(/^Three days/);
      expect(card.tags).to.deep.equal(['Conference', 'Security', 'Small business']);
      expect(card.facts).to.deep.equal([
        'For: Importers, Carriers',
        'Also held as: Sample gathering, Sample forum (from 2022)',
      ]);
    });

    it('knows the next edition from the events feed', async () => {
      const card = await sample();
      expect(card.when).to.deep.equal([
        'Next: May 6–8, New Orleans',
        'Registration open until April 20',
        'Sample forum 2026',
      ]);
      expect([card.badge, card.badgeTime]).to.deep.equal(['May 6', '2026-05-06']);
      expect(card.find('.when time')?.getAttribute('datetime')).to.equal('2026-05-06');
    });

    it('gives the clock time of an edition of one day, with its zone', async () => {
      const card = await sample('sample-webinars');
      expect(card.when[0]).to.equal('Next: April 13, 11 a.m. Eastern Time');
      expect(card.tags).to.deep.equal(['Webinars', 'Online', 'Free']);
    });

    it('says that no date is announced', async () => {
      const card = await sample('sample-week');
      expect(card.when).to.deep.equal(['No date announced']);
      expect(card.badge).to.equal(undefined);
    });

    it('shows the first program where none is named', async () => {
      const card = await mount(html`<otr-program-card src=${SRC} events=${EVENTS}></otr-program-card>`);
      expect((await card.ready()).title).to.contain('Sample summit');
    });

    it('shows another program when the attribute changes', async () => {
      const card = await sample();
      card.element.setAttribute('program', 'sample-week');
      await card.until(() => card.title === 'Sample week');
    });

    it('reads each document once, however many cards there are', async () => {
      const once = `${SRC}?once`;
      const events = `${EVENTS}?once`;
      const page = await fixture(html`
        <div>
          ${Array.from({ length: 20 }, () => html`<otr-program-card src=${once} events=${events}></otr-program-card>`)}
        </div>
      `);
      for (const element of page.querySelectorAll('otr-program-card')) await new CardHarness(element).ready();
      const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('?once'));
      expect(asked.length).to.equal(2);
    });

    it('says in words that the dates could not be had', async () => {
      const card = await mount(
        html`<otr-program-card src=${SRC} events=${file('missing.json')} program="sample-summit"></otr-program-card>`,
      );
      await card.until(() => card.when[0] === 'Dates could not be loaded');
      expect(card.title).to.contain('Sample summit');
    });

    it('says nothing of dates where there are no events to look for', async () => {
      const card = await mount(
        html`<otr-program-card src="${SRC}?undated" program="sample-summit"></otr-program-card>`,
      );
      await card.until(() => card.title.includes('Sample summit'));
      expect(card.when).to.deep.equal([]);
      expect(card.find('.bar')).to.equal(null);
    });

    it('shows the program when its events keep it waiting', async () => {
      const { fetch } = window;
      window.fetch = (input, init) => (input === `${EVENTS}?never` ? new Promise(() => undefined) : fetch(input, init));
      try {
        const card = await mount(
          html`<otr-program-card src=${SRC} events="${EVENTS}?never" program="sample-week"></otr-program-card>`,
        );
        await card.until(() => card.title === 'Sample week');
        expect(card.find('.bar')?.checkVisibility()).to.equal(true);
      } finally {
        window.fetch = fetch;
      }
    });

    it('keeps the room of the card while it loads', async () => {
      const card = await mount(
        html`<otr-program-card src="${SRC}?room" events=${EVENTS} program="sample-week"></otr-program-card>`,
      );
      expect(card.isSkeleton).to.equal(true);
      const room = card.element.getBoundingClientRect().height;
      await card.ready();
      expect(card.element.getBoundingClientRect().height).to.equal(room);
    });
  });

  describe('in time', () => {
    const JUNE = new Date('2026-06-01T12:00:00Z');
    const TABLE: [facts: object, now: Date, when: string[], why: string][] = [
      [{}, APRIL, ['Next: May 6–8'], 'to come'],
      [{}, new Date('2026-05-07T12:00:00Z'), ['Happening now: May 6–8'], 'under way'],
      [{}, JUNE, ['No date announced', 'Last held: May 6–8, 2026'], 'over'],
      [{ evidence: 'announced' }, JUNE, ['No date announced', 'Last announced: May 6–8, 2026'], 'over, as announced'],
      [
        { recording: { url: 'https://www.dhs.gov/film' } },
        JUNE,
        ['No date announced', 'Last held: May 6–8, 2026', 'Recording available'],
        'over, recorded',
      ],
      [{ status: 'cancelled' }, APRIL, ['Cancelled: May 6–8'], 'cancelled'],
      [{ change: 'postponed' }, APRIL, ['Postponed: May 6–8'], 'postponed'],
      [{ change: 'rescheduled' }, APRIL, ['Next (Rescheduled): May 6–8'], 'rescheduled'],
      [{ status: 'tentative' }, APRIL, ['Next (Not yet certain): May 6–8'], 'tentative'],
      [
        { attendanceMode: 'mixed', seats: { inPersonSoldOut: true } },
        APRIL,
        ['Next: May 6–8', 'Sold out in person, online open'],
        'sold out in person',
      ],
      [
        { attendanceMode: 'offline', seats: { inPersonSoldOut: true } },
        APRIL,
        ['Next: May 6–8', 'Sold out'],
        'sold out',
      ],
      [
        { deadlines: [{ kind: 'registration', at: '2026-03-01' }] },
        APRIL,
        ['Next: May 6–8', 'Registration closed'],
        'closed',
      ],
    ];
    for (const [facts, now, when, why] of TABLE) {
      it(`says ${when.join('; ')}: ${why}`, async () => {
        expect((await withEdition(facts, now)).when).to.deep.equal(when);
      });
    }

    it('leads to registration while it is open, and to the recording afterwards', async () => {
      const facts = {
        registration: { url: 'https://www.cbp.gov/r' },
        deadlines: [{ kind: 'registration', at: '2026-04-20' }],
        recording: { url: 'https://www.dhs.gov/film' },
      };
      expect((await withEdition(facts)).actions).to.deep.equal(['Register']);
      expect((await withEdition(facts, new Date('2026-04-25T12:00:00Z'))).actions).to.deep.equal([]);
      expect((await withEdition(facts, JUNE)).actions).to.deep.equal(['Watch the recording']);
    });
  });

  describe('links', () => {
    it('name the kind and size of a document, and mark another site', async () => {
      const card = await sample();
      expect(card.actions).to.deep.equal(['Register', 'Agenda (PDF, 1.2 MB)', 'Where to stay ↗ (another site)']);
    });

    it('has one link in its heading that covers the card, below the links inside', async () => {
      const card = await sample();
      card.find('.card')!.scrollIntoView({ block: 'end' });
      const { right, bottom } = card.boxOf('.card');
      expect(card.root.elementFromPoint(right - 6, bottom - 6) === card.titleLink).to.equal(true);
      expect(card.hit('.actions li:nth-child(2) a')?.closest('a') === card.action('Agenda')).to.equal(true);
    });

    const clickOn = (card: HTMLElement, moved = 0, init: MouseEventInit = {}): void => {
      const at = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: 10, clientY: 10, ...init };
      card.dispatchEvent(new PointerEvent('pointerdown', at));
      card.dispatchEvent(new MouseEvent('click', { ...at, clientX: 10 + moved }));
    };
    const followed = async (act: (card: CardHarness) => void): Promise<number> => {
      const card = await sample();
      let count = 0;
      card.titleLink!.addEventListener('click', (domEvent) => {
        domEvent.preventDefault();
        count += 1;
      });
      for (const link of card.all('.actions a'))
        link.addEventListener('click', (domEvent) => {
          domEvent.preventDefault();
        });
      act(card);
      return count;
    };

    it('follows the link of the heading when its text is clicked', async () => {
      expect(
        await followed((card) => {
          clickOn(card.find('.summary')!);
        }),
      ).to.equal(1);
    });

    it('follows nothing when text is dragged over, clicked twice, or clicked for a new tab', async () => {
      expect(
        await followed((card) => {
          clickOn(card.find('.summary')!, 40);
        }),
      ).to.equal(0);
      expect(
        await followed((card) => {
          clickOn(card.find('.summary')!, 0, { detail: 2 });
        }),
      ).to.equal(0);
      expect(
        await followed((card) => {
          clickOn(card.find('.summary')!, 0, { ctrlKey: true });
        }),
      ).to.equal(0);
    });

    it('leaves the links inside to themselves', async () => {
      expect(
        await followed((card) => {
          clickOn(card.action('Agenda')!);
        }),
      ).to.equal(0);
    });

    it('is no link where the program has no page', async () => {
      const card = await sample('sample-week');
      expect(card.titleLink?.href).to.equal(undefined);
    });

    it('has targets of 44 pixels', async () => {
      const card = await sample();
      for (const link of card.all('.actions a')) expect(link.getBoundingClientRect().height).to.be.at.least(44);
    });
  });

  describe('from its tag', () => {
    const light = html`
      <h2><a href="https://agency.example/basics">Customs basics</a></h2>
      <img src=${file('program-picture.svg')} width="640" height="360" alt="Containers" />
      <p>Three sessions for new importers.</p>
      <p><time datetime="2026-06-02">June 2</time>–<time datetime="2026-06-04">4</time></p>
      <ul>
        <li><a href="https://www.cbp.gov/flyer" type="application/pdf">Flyer</a></li>
      </ul>
    `;

    it('shows what stands there, without asking for anything', async () => {
      const card = await mount(html`<otr-program-card .now=${APRIL}>${light}</otr-program-card>`);
      await card.ready();
      expect(card.title).to.contain('Customs basics');
      expect(card.titleLink?.href).to.equal('https://agency.example/basics');
      expect(card.summary).to.equal('Three sessions for new importers.');
      expect(card.when).to.deep.equal(['Next: June 2–4']);
      expect(card.actions).to.deep.equal(['Flyer (PDF)']);
      expect(card.image?.alt).to.equal('Containers');
    });

    it('follows what the page changes there', async () => {
      const card = await mount(html`<otr-program-card><h2>Old</h2></otr-program-card>`);
      await card.ready();
      card.element.querySelector('h2')!.textContent = 'New';
      await card.until(() => card.title === 'New');
    });

    it('takes page and picture from there where the document has none', async () => {
      const card = await mount(
        html`<otr-program-card src=${SRC} events=${EVENTS} program="sample-week">${light}</otr-program-card>`,
      );
      await card.ready();
      expect(card.title).to.contain('Sample week');
      expect(card.titleLink?.href).to.equal('https://agency.example/basics');
      expect(card.image?.alt).to.equal('Containers');
    });

    it('shows it while loading, and when the program cannot be shown', async () => {
      const card = await mount(
        html`<otr-program-card src="${SRC}?slow" program="none" events=${EVENTS}><p>In the tag</p></otr-program-card>`,
      );
      expect(card.showsTagContent).to.equal(true);
      await card.until(() => card.notice === 'This program is not listed.');
      expect(card.showsTagContent).to.equal(true);
      const failed = await mount(html`<otr-program-card src=${file('none.json')}><p>In the tag</p></otr-program-card>`);
      const sentence = 'This program could not be loaded. What follows may be out of date.';
      await failed.until(() => failed.notice === sentence);
      expect(failed.noticeColor).to.equal(ERROR).and.not.to.equal(card.noticeColor);
      expect(failed.showsTagContent).to.equal(true);
      expect(card.text).not.to.contain('Try again');
    });
  });

  describe('out of date', () => {
    /** Lets one address answer no more. */
    async function failing(address: string, act: () => Promise<unknown>): Promise<void> {
      const { fetch } = window;
      const { warn } = console;
      console.warn = () => undefined;
      window.fetch = async (input, init) =>
        (input instanceof Request ? input.url : String(input)) === address
          ? new Response('', { status: 404 })
          : fetch(input, init);
      await act().finally(() => {
        window.fetch = fetch;
        console.warn = warn;
      });
    }

    it('is nothing where a program could not be had, and its button asks for it again', async () => {
      const src = `${SRC}?again`;
      let card!: CardHarness;
      await failing(src, async () => {
        card = await mount(html`<otr-program-card src=${src} events=${EVENTS} .now=${APRIL}></otr-program-card>`);
        await card.until(() => card.notice === 'This program could not be loaded.');
      });
      card.tryAgain();
      await card.ready();
      expect(card.notice).to.equal('');
    });

    for (const kind of ['programs', 'events'] as const) {
      it(`keeps the last good ${kind}, says so, and takes it back once they come again`, async () => {
        const [src, events] = [`${SRC}?stale-${kind}`, `${EVENTS}?stale-${kind}`];
        const card = await mount(
          html`<otr-program-card src=${src} events=${events} program="sample-summit" .now=${APRIL}></otr-program-card>`,
        );
        await card.ready();
        expect(card.stale).to.equal('');
        await failing(kind === 'programs' ? src : events, async () => {
          card.element.refresh();
          await card.until(() => card.stale === 'May be out of date');
        });
        expect(card.when[0]).to.equal('Next: May 6–8, New Orleans');
        await expect(card.element).to.be.accessible();
        card.element.refresh();
        await card.until(() => card.stale === '');
      });
    }

    it('is said in Spanish', async () => {
      const src = `${SRC}?stale-es`;
      const card = await mount(
        html`<otr-program-card lang="es" src=${src} events=${EVENTS} .now=${APRIL}></otr-program-card>`,
      );
      await card.ready();
      await failing(src, async () => {
        card.element.refresh();
        await card.until(() => card.stale === 'Es posible que no esté actualizado');
      });
    });

    it('is each card of a list that asks again', async () => {
      const src = `${SRC}?stale-list`;
      const list = await fixture<OtrProgramCards>(
        html`<otr-program-cards src=${src} events=${EVENTS} .now=${APRIL}></otr-program-cards>`,
      );
      const isLoaded = () => list.renderRoot.querySelector('otr-program-card[program="sample-week"]') !== null;
      while (!isLoaded()) await list.updateComplete.then(() => new Promise((resolve) => setTimeout(resolve, 10)));
      const cards = cardsOf(list);
      for (const card of cards) await card.ready();
      await failing(src, async () => {
        list.refresh();
        for (const card of cards) await card.until(() => card.stale !== '');
      });
      expect(cards.map(({ title }) => title)).to.have.lengthOf(3);
    });
  });

  describe('layouts', () => {
    const picture = { url: file('program-picture.svg'), width: 640, height: 360, alt: '' };
    const laidOut = async (layout: string, width = '800px'): Promise<CardHarness> => {
      const card = await given({ ...SUMMIT, image: picture, events: [EDITION] }, APRIL, layout);
      card.element.style.inlineSize = width;
      await card.until(() => Math.abs(card.element.getBoundingClientRect().width - parseFloat(width)) < 1);
      return card;
    };

    it('keeps the measures of the picture, and loads it when it is near', async () => {
      const { image } = await laidOut('stacked');
      expect([image?.getAttribute('width'), image?.getAttribute('height'), image?.loading]).to.deep.equal([
        '640',
        '360',
        'lazy',
      ]);
    });

    it('stacked: picture above the heading; header-first: below it', async () => {
      const stacked = await laidOut('stacked');
      expect(stacked.boxOf('.media').bottom).to.be.at.most(stacked.boxOf('.head').top + 1);
      const headed = await laidOut('header-first');
      expect(headed.boxOf('.head').bottom).to.be.at.most(headed.boxOf('.media').top + 1);
    });

    it('flag: picture at the start; media-right: at the end; both stacked in a narrow column', async () => {
      const flag = await laidOut('flag');
      expect(flag.boxOf('.media').right).to.be.at.most(flag.boxOf('.head').left + 1);
      const right = await laidOut('media-right');
      expect(right.boxOf('.head').right).to.be.at.most(right.boxOf('.media').left + 1);
      const narrow = await laidOut('flag', '320px');
      expect(narrow.boxOf('.media').bottom).to.be.at.most(narrow.boxOf('.head').top + 1);
    });

    it('inset: picture within the border; exdent: beyond it', async () => {
      const inset = await laidOut('inset');
      expect(inset.boxOf('.media').left).to.be.at.least(inset.boxOf('.card').left + 16);
      const exdent = await laidOut('exdent');
      expect(exdent.boxOf('.media').left).to.be.below(exdent.boxOf('.card').left + 1);
    });

    it('row: heading and time beside one another, and no more', async () => {
      const row = await laidOut('row');
      expect(row.boxOf('.head').right).to.be.at.most(row.boxOf('.when').left + 1);
      expect(row.boxOf('.card').height).to.be.below(120);
    });

    it('falls back to stacked for another word', async () => {
      const card = await laidOut('diagonal');
      expect(card.find('.card')?.dataset['layout']).to.equal('stacked');
    });

    it('fits 320 pixels', async () => {
      for (const layout of ['stacked', 'flag inset', 'row']) {
        const card = await laidOut(layout, '320px');
        expect(card.element.scrollWidth).to.be.at.most(320);
      }
    });

    it('is as wide as a column where a page makes it as narrow as its content', async () => {
      const card = await laidOut('stacked');
      Object.assign(card.element.style, { float: 'left', inlineSize: 'auto' });
      expect(card.boxOf('.card').width).to.be.at.least(240);
    });
  });

  describe('for everyone', () => {
    it('has the heading level of the page around it', async () => {
      const card = await sample();
      expect(card.heading).to.equal('h2');
      card.element.heading = '4';
      await card.until(() => card.heading === 'h4');
    });

    it('speaks Spanish, and marks what is English', async () => {
      const page = await fixture(html`
        <div lang="es-PR"><otr-program-card src=${SRC} events=${EVENTS} .now=${APRIL}></otr-program-card></div>
      `);
      const card = new CardHarness(page.querySelector('otr-program-card')!);
      await card.ready();
      expect(card.when.slice(0, 2)).to.deep.equal([
        'Próxima edición: 6–8 de mayo, New Orleans',
        'Inscripción abierta hasta el 20 de abril',
      ]);
      expect(card.find('.root')?.lang).to.equal('es-PR');
      expect(card.find('.summary [lang]')?.lang).to.equal('en');
    });

    it('takes a language that the page adds', async () => {
      const { languages } = OtrProgramCard;
      languages['fr'] = { ...languages['en']!, next: 'Prochaine édition' };
      try {
        const page = await fixture(
          html`<div lang="fr">
            <otr-program-card .content=${{ ...SUMMIT, events: [EDITION] }} .now=${APRIL}></otr-program-card>
          </div>`,
        );
        const card = await new CardHarness(page.querySelector('otr-program-card')!).ready();
        expect(card.when[0]).to.match(/^Prochaine édition: /);
      } finally {
        delete languages['fr'];
      }
    });

    it('hears the badge once only', async () => {
      const card = await sample();
      expect(card.find('.badge')?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('passes axe in every state', async () => {
      await expect((await sample()).element).to.be.accessible();
      await expect((await sample('sample-webinars')).element).to.be.accessible();
      await expect((await sample('sample-week')).element).to.be.accessible();
      await expect((await withEdition({ status: 'cancelled' })).element).to.be.accessible();
      await expect((await withEdition({}, new Date('2026-05-07T12:00:00Z'))).element).to.be.accessible();
      const failed = await mount(html`<otr-program-card src=${file('none.json?axe')}></otr-program-card>`);
      await failed.until(() => !!failed.notice);
      await expect(failed.element).to.be.accessible();
      const loading = await mount(html`<otr-program-card src=${`${SRC}?axe`}></otr-program-card>`);
      expect(loading.isSkeleton).to.equal(true);
      await expect(loading.element).to.be.accessible();
    });
  });

  describe('hostile content', () => {
    it('is text, without a link or picture that is not safe, and without what is of another kind', async () => {
      const card = await mount(html`
        <otr-program-card
          src=${file('program-hostile.json')}
          events=${file('program-hostile-events.json')}
          program="hostile"
          .now=${APRIL}
        ></otr-program-card>
      `);
      await card.ready();
      expect(card.title).to.equal('<img src=x onerror=alert(1)>');
      expect(card.titleLink?.href).to.equal(undefined);
      expect(card.image?.src).to.equal(undefined);
      expect(card.tags).to.deep.equal([]);
      expect(card.actions).to.deep.equal(['www.cbp.gov (PDF)']);
      expect(card.when[0]).to.match(/^Next: May 6/);
      expect(card.all('script, b, a[href^="javascript"]').length).to.equal(0);
    });

    const thrower = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        throw new Error('Do not look.');
      },
    });
    const GIVEN: [content: object, shown: string, why: string][] = [
      [{ name: 'A', links: [{ url: 'javascript:x', title: 'X' }] }, 'A', 'a script'],
      [{ name: 'B', audience: 'Importers', links: [{ title: {} }] }, 'B', 'text in the place of a list'],
      [{}, 'Program', 'nothing'],
      [[], '', 'a list'],
      ['text' as unknown as object, '', 'text'],
      [thrower, '', 'an object that throws'],
    ];
    for (const [content, shown, why] of GIVEN) {
      it(`bears ${why} as the property content`, async () => {
        const card = await mount(html`<otr-program-card .content=${content}></otr-program-card>`);
        await card.until(() => card.title === shown);
        expect(card.actions).to.deep.equal([]);
      });
    }

    it('bears any text in its attributes', async () => {
      const card = await mount(html`
        <otr-program-card
          src=${SRC}
          events="javascript:alert(1)"
          program="constructor"
          layout="sideways !"
          heading="9"
          linkeddata="maybe"
        ></otr-program-card>
      `);
      await card.until(() => card.notice === 'This program is not listed.');
    });
  });

  describe('for search engines', () => {
    const untilTold = async (card: CardHarness): Promise<Record<string, unknown>> => {
      await card.until(() => toldSeries().length > 0);
      return toldSeries()[0]!;
    };

    it('tells of the series and what is to come, and takes it back', async () => {
      const card = await sample();
      await card.until(() => !!(toldSeries()[0]?.['subEvent'] as unknown[] | undefined)?.length);
      const series = await untilTold(card);
      expect(series).to.deep.include({
        '@type': 'EventSeries',
        name: 'Sample summit',
        alternateName: ['Sample gathering', 'Sample forum'],
        url: 'https://agency.example/summit',
        organizer: { '@type': 'GovernmentOrganization', name: 'Sample office' },
      });
      expect((series['subEvent'] as object[])[0]).to.deep.include({
        '@type': 'Event',
        name: 'Sample forum 2026',
        startDate: '2026-05-06',
        endDate: '2026-05-08',
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      });
      card.element.remove();
      expect(toldSeries()).to.deep.equal([]);
    });

    it('tells nothing where the page does', async () => {
      const card = await mount(
        html`<otr-program-card .content=${SUMMIT} linkeddata="off"></otr-program-card>
          <otr-program-card .content=${{ ...SUMMIT, name: 'Other' }}></otr-program-card>`,
      );
      await card.until(() => toldSeries().length > 0);
      expect(toldSeries().map(({ name }) => name)).to.deep.equal(['Other']);
    });
  });
});

describe('otr-program-cards', () => {
  const list = async (template: TemplateResult): Promise<OtrProgramCards> => {
    const element = await fixture<OtrProgramCards>(template);
    for (const end = Date.now() + 15_000; cardsOf(element).some((card) => !card.title);) {
      if (Date.now() > end) throw new Error('The cards did not come.');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return element;
  };

  it('is a real list of all programs', async () => {
    const element = await list(
      html`<otr-program-cards src=${SRC} events=${EVENTS} heading="3" .now=${APRIL}></otr-program-cards>`,
    );
    const cards = cardsOf(element);
    expect(cards.map((card) => card.heading)).to.deep.equal(['h3', 'h3', 'h3']);
    expect(element.shadowRoot!.querySelectorAll('ul > li').length).to.equal(3);
    await expect(element).to.be.accessible();
  });

  it('shows those that are named, in that order', async () => {
    const element = await list(
      html`<otr-program-cards src=${SRC} events=${EVENTS} program="sample-week sample-summit"></otr-program-cards>`,
    );
    expect(cardsOf(element).map((card) => card.element.program)).to.deep.equal(['sample-week', 'sample-summit']);
  });

  it('lays its cards side by side by its own width', async () => {
    const element = await list(html`<otr-program-cards src=${SRC} events=${EVENTS}></otr-program-cards>`);
    const rows = (): number => new Set(cardsOf(element).map((card) => card.element.getBoundingClientRect().top)).size;
    element.style.inlineSize = '1000px';
    expect(rows()).to.equal(1);
    element.style.inlineSize = '320px';
    expect(rows()).to.equal(3);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('gives the cards of a row one height', async () => {
    const element = await list(html`<otr-program-cards src=${SRC} events=${EVENTS}></otr-program-cards>`);
    element.style.inlineSize = '1000px';
    const heights = new Set(cardsOf(element).map((card) => Math.round(card.boxOf('.card').height)));
    expect(heights.size).to.equal(1);
  });

  it('lays out a list that stands in its tag, whatever the page says of lists', async () => {
    const element = await fixture<OtrProgramCards>(html`
      <otr-program-cards>
        <ul>
          <li><otr-program-card .content=${SUMMIT}></otr-program-card></li>
          <li><otr-program-card .content=${SUMMIT}></otr-program-card></li>
        </ul>
      </otr-program-cards>
    `);
    element.style.inlineSize = '800px';
    const [first, second] = [...element.querySelectorAll('li')].map((item) => item.getBoundingClientRect());
    expect(first!.top).to.equal(second!.top);
    expect(cardsOf(element).length).to.equal(0);
  });

  /** Waits for what a list says instead of cards. */
  const noticeOf = async (element: OtrProgramCards): Promise<string> => {
    const notice = () => element.renderRoot.querySelector('.notice');
    for (const end = Date.now() + 15_000; !notice();) {
      if (Date.now() > end) throw new Error('The list says nothing.');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return notice()!.querySelector('p')!.textContent;
  };

  it('says that the programs cannot be had, and shows what stands in its tag', async () => {
    const element = await fixture<OtrProgramCards>(
      html`<otr-program-cards src=${file('none.json?list')}><p>In the tag</p></otr-program-cards>`,
    );
    expect(await noticeOf(element)).to.equal('The programs could not be loaded. What follows may be out of date.');
    expect(element.renderRoot.querySelector('.notice button')!.textContent).to.equal('Try again');
    const paragraph = element.querySelector('p')!;
    expect(!!paragraph.assignedSlot).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says that there are no programs', async () => {
    for (const [lang, words] of [
      ['en', 'No programs are listed.'],
      ['es', 'No hay programas en la lista.'],
    ] as const) {
      const element = await fixture<OtrProgramCards>(
        html`<otr-program-cards lang=${lang} src=${file('program-none.json')}></otr-program-cards>`,
      );
      expect(await noticeOf(element)).to.equal(words);
      expect(element.renderRoot.querySelector('ul')).to.equal(null);
    }
  });

  describe('in audit mode', () => {
    const isIn = (element: Element): boolean => element.querySelector(':scope > [slot=otr-audit] > .root') !== null;

    it('shows the same, in the light tree, and is clicked as a whole', async () => {
      const card = await sample();
      const { text } = card;
      expect(text.length).to.be.greaterThan(40);
      card.element.setAttribute('audit', '');
      await card.until(() => isIn(card.element));
      expect(card.text).to.equal(text);
      const followed: string[] = [];
      card.element.addEventListener('click', (domEvent) => {
        const link = (domEvent.target as Element).closest('a');
        if (link) followed.push(link.href);
        domEvent.preventDefault();
      });
      card.find('.summary')!.click();
      expect(followed).to.deep.equal(['https://agency.example/summit']);
    });

    it('shows the same list, its cards in audit mode too', async () => {
      const list = await fixture<OtrProgramCards>(
        html`<otr-program-cards src=${SRC} events=${EVENTS} .now=${APRIL}></otr-program-cards>`,
      );
      const [first] = cardsOf(list);
      await first!.until(() => cardsOf(list).length > 1 && cardsOf(list).every((card) => card.title));
      const texts = cardsOf(list).map(({ text }) => text);
      list.setAttribute('audit', '');
      await first!.until(() => isIn(list) && cardsOf(list).every((card) => isIn(card.element) && card.title));
      expect(cardsOf(list).map(({ text }) => text)).to.deep.equal(texts);
    });
  });
});
