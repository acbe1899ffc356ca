import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { AREAS } from './areas.ts';
import { VARIANTS } from './attributes.ts';
import './define.ts';
import { OtrFairnessContactBadge } from './otr-fairness-contact-badge.ts';
import { BadgeHarness } from './otr-fairness-contact-badge.harness.ts';

/** A shared machine may take seconds for what is done at once here. */
/** `--otr-color-error` on a light page. */
const ERROR = 'rgb(181, 9, 9)';

const until = (condition: () => unknown): Promise<void> =>
  waitUntil(() => !!condition(), 'It did not get there.', { timeout: 15_000 });

const at = (path: string): string => new URL(path, import.meta.url).href;
const PUBLISHED = at('../../content/data/fairness.json');
const SAMPLE = at('../../fixtures/contacts/contact-sample.json');
const HOSTILE = at('../../fixtures/contacts/contact-hostile.json');
/** A Tuesday morning in Washington. */
const NOW = new Date('2026-11-24T15:00:00Z');
const TEL = [
  ['202-344-1440', 'tel:+12023441440'],
  ['1-888-REG-FAIR (1-888-734-3247)', 'tel:+18887343247'],
];
const TTY = ['TTY or relay service 1-800-877-8339', 'tel:+18008778339'];

async function mount(template: TemplateResult): Promise<BadgeHarness> {
  const root = await fixture(template);
  const tag = 'otr-fairness-contact-badge';
  return new BadgeHarness((root.matches(tag) ? root : root.querySelector(tag)) as OtrFairnessContactBadge);
}

const badge = async (variant: string, src = PUBLISHED): Promise<BadgeHarness> =>
  (
    await mount(
      html`<otr-fairness-contact-badge variant=${variant} src=${src} .now=${NOW}></otr-fairness-contact-badge>`,
    )
  ).ready();

describe('otr-fairness-contact-badge', () => {
  describe('in one sentence', () => {
    it('says whom to call, with digits beside letters', async () => {
      const sentence = await badge('inline');
      expect(sentence.text).to.equal(
        'If enforcement of a federal rule seems unfair to your small business, call the Regulatory Fairness Representative, 202-344-1440, or the SBA Office of the National Ombudsman, 1-888-REG-FAIR (1-888-734-3247).',
      );
      expect(sentence.links('tel:')).to.deep.equal(TEL);
      expect(sentence.headings).to.deep.equal([]);
    });
  });

  describe('as a badge', () => {
    it('is what a tag without attributes gives', async () => {
      OtrFairnessContactBadge.contentBase = at('../../content/data/');
      const compact = await (await mount(html`<otr-fairness-contact-badge></otr-fairness-contact-badge>`)).ready();
      OtrFairnessContactBadge.contentBase = undefined;
      expect(compact.headings).to.deep.equal([
        'h2 Regulatory fairness contact',
        'h3 Regulatory Fairness Representative',
        'h3 SBA Office of the National Ombudsman',
      ]);
    });

    it('names the number for text telephones in the link itself', async () => {
      expect((await badge('compact')).links('tel:')).to.deep.equal([...TEL, TTY]);
    });

    it('takes its heading’s level from the page', async () => {
      const deep = await (
        await mount(html`<otr-fairness-contact-badge heading="4" src=${PUBLISHED}></otr-fairness-contact-badge>`)
      ).ready();
      expect(deep.headings.map((heading) => heading.slice(0, 2))).to.deep.equal(['h4', 'h5', 'h5']);
    });

    it('shows the region where the page names a state', async () => {
      const compact = await (
        await mount(html`<otr-fairness-contact-badge state="tx" src=${PUBLISHED}></otr-fairness-contact-badge>`)
      ).ready();
      expect(compact.region).to.equal(
        'SBA Region VI, South Central serves Texas, and also Arkansas, Louisiana, New Mexico, Oklahoma.',
      );
    });
  });

  describe('as a card', () => {
    it('shows all ways to reach a contact, and what to expect', async () => {
      const card = await badge('full');
      expect(card.row('Fax', 1)).to.equal('202-481-5719');
      expect(card.row('Address', 1)).to.contain('409 3rd St. SW, Mail Code 2120Washington, DC 20416');
      expect(card.row('What to expect', 1)).to.contain('within 30 business days');
      expect(card.row('What to expect', 1)).to.contain('It costs nothing.');
      expect(card.row('Who it is')).to.equal('The Director of Trade Relations, chosen by the Commissioner');
      expect(card.text).to.contain('As of January 8, 2021.');
    });

    it('writes letters with their subject, and marks the map as another site', async () => {
      const card = await badge('full');
      expect(card.links('mailto:')).to.deep.equal([
        ['ombudsman@sba.gov', 'mailto:ombudsman@sba.gov?subject=Regulatory%20fairness'],
      ]);
      expect(card.links('https://www.openstreetmap.org')[0]![0]).to.equal('Map ↗ (another site)');
      expect(card.links('https://www.sba.gov')[0]![0]).to.equal('sba.gov');
    });

    it('gives the right to comment, and what a comment does not do', async () => {
      const card = await badge('full');
      expect(card.text).to.contain('promise not to retaliate');
      expect(card.headings).to.include('h4 What a comment does not do');
      expect(card.text).to.contain('A comment does not stop or delay an investigation or proceeding.');
    });

    it('gives way to the agency’s own notice', async () => {
      const card = await mount(html`
        <otr-fairness-contact-badge variant="full" src=${PUBLISHED}>
          <p slot="notice">Our approved text.</p>
        </otr-fairness-contact-badge>
      `);
      await card.ready();
      const slot = card.find('slot[name="notice"]') as HTMLSlotElement;
      expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Our approved text.']);
    });

    it('says nothing of rights where none are known, until the page brings a notice', async () => {
      const card = await badge('full', at('../../fixtures/contacts/contact-bare.json'));
      const isShown = () => card.find('.rights')!.checkVisibility();
      expect(isShown()).to.equal(false);
      const notice = Object.assign(document.createElement('p'), { slot: 'notice', textContent: 'Our approved text.' });
      card.element.append(notice);
      await card.until(isShown);
      notice.remove();
      await card.until(() => !isShown());
    });

    it('keeps to a narrow column with addresses and names that are wider', async () => {
      const long = at('../../fixtures/contacts/contact-long-words.json');
      const mounted = await mount(html`
        <div>
          <otr-fairness-contact-badge variant="full" src=${long} .now=${NOW}></otr-fairness-contact-badge>
        </div>
      `);
      const card = await mounted.ready();
      for (const width of [280, 320]) {
        card.element.parentElement!.style.inlineSize = `${width}px`;
        const edge = card.element.getBoundingClientRect().right;
        const wide = card.all('a, p, dd, h3, h4').filter((part) => part.getBoundingClientRect().right > edge);
        expect(
          wide.map(({ textContent }) => textContent.trim()),
          `${width} pixels`,
        ).to.deep.equal([]);
      }
    });

    it('claims no hours where none are known', async () => {
      const card = await badge('full');
      expect([card.row('Hours'), card.row('Hours', 1)]).to.deep.equal([undefined, undefined]);
    });

    it('shows notices that hold, in the visitor’s language where there are such', async () => {
      const card = await badge('full', SAMPLE);
      expect(card.text).to.contain('Sample: you may comment.');
      expect(card.text).not.to.contain('Ejemplo');
      expect(card.text).not.to.contain('gone by');
    });
  });

  describe('the regions', () => {
    it('can be found from every state and six territories', async () => {
      const card = await badge('full');
      expect(card.choices).to.deep.equal(['Choose a state or territory', ...Object.values(AREAS)]);
      expect(card.choices).to.have.length(57);
      for (const state of Object.keys(AREAS)) {
        await card.choose(state);
        expect(card.region, state).to.match(/^SBA Region [IVX]+, .+ serves /);
      }
    });

    it('begin at the state that the page names, until the visitor chooses; a change of the page begins anew', async () => {
      const card = await badge('full');
      card.element.setAttribute('state', 'PR');
      await card.element.updateComplete;
      expect([card.chosen, card.region]).to.deep.equal([
        'PR',
        'SBA Region II, Atlantic serves Puerto Rico, and also New Jersey, New York, U.S. Virgin Islands.',
      ]);
      await card.choose('GU');
      expect(card.region).to.contain('Region IX');
      await card.choose('');
      expect(card.region).to.equal('');
      card.element.setAttribute('state', 'VT');
      await card.element.updateComplete;
      expect([card.chosen, card.region.slice(0, 12)]).to.deep.equal(['VT', 'SBA Region I']);
    });

    it('have the space after the number in the words themselves, for screen readers that drop it elsewhere', async () => {
      const card = await badge('full');
      await card.choose('TN');
      const texts = [...card.element.shadowRoot!.querySelector('.region')!.childNodes].map((node) => node.nodeValue);
      expect(texts).to.include('SBA Region IV, ');
    });

    it('are told as text of the live region itself, with no element that a screen reader would tell apart', async () => {
      const card = await badge('full');
      const status = card.find('.finder [aria-live]')!;
      expect(status.childElementCount).to.equal(0);
      await card.choose('TN');
      expect(card.find('.finder [aria-live]')).to.equal(status);
      expect([...status.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal(['b']);
      expect([...status.childNodes].map((node) => node.nodeValue)).to.satisfy((texts: (string | null)[]) =>
        texts.some((text) => text?.startsWith(' serves Tennessee, ')),
      );
    });

    it('are told when the keys of the choice rest, since a screen reader drops at each key what it was about to say', async () => {
      const card = await badge('full');
      card.pressKeyOfChoice('t');
      await card.choose('TN');
      card.pressKeyOfChoice('e');
      expect([card.chosen, card.region]).to.deep.equal(['TN', '']);
      await until(() => card.region.startsWith('SBA Region IV, Southeast serves Tennessee'));
      await card.choose('TX');
      expect(card.region).to.contain('SBA Region VI');
    });

    it('have no role in the live region, so that it is no stop for a screen reader while it is empty', async () => {
      const card = await badge('full');
      const regions = card.all('[aria-live]');
      expect(regions.length).to.be.greaterThan(1);
      for (const region of regions)
        expect([region.getAttribute('role'), region.textContent.trim()]).to.deep.equal([null, '']);
    });

    it('say so where none has the state', async () => {
      const card = await badge('full', SAMPLE);
      await card.choose('HI');
      expect(card.region).to.equal('No region lists this state or territory.');
    });
  });

  describe('hours', () => {
    it('are shown with whether it is open now, by the office’s own clock', async () => {
      const card = await badge('full', SAMPLE);
      await card.until(() => card.row('Hours') !== undefined);
      expect(card.row('Hours')).to.contain('Open now');
      expect(card.row('Hours')).to.contain('Monday–Friday, 8:30 a.m.–5 p.m. Eastern Time, except federal holidays');
    });

    it('know federal holidays', async () => {
      const card = await badge('full', SAMPLE);
      card.element.now = new Date('2026-11-26T15:00:00Z');
      await card.until(() => card.row('Hours')?.includes('Closed today: Thanksgiving Day') === true);
    });
  });

  describe('out of date', () => {
    const table: [day: string, alerts: string[], why: string][] = [
      ['2026-12-31', [], 'not on the last day'],
      [
        '2027-01-02',
        ['This contact may be out of date: it was valid until December 31, 2026.'],
        'in words, once it is over',
      ],
    ];
    for (const [day, alerts, why] of table) {
      it(`says so ${why}`, async () => {
        for (const variant of VARIANTS) {
          const shown = await badge(variant, SAMPLE);
          shown.element.now = new Date(`${day}T12:00`);
          await shown.element.updateComplete;
          expect(shown.alerts, variant).to.deep.equal(alerts);
        }
      });
    }
  });

  describe('to take along', () => {
    it('copies what a visitor would write down', async () => {
      const copied: string[] = [];
      const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
      const clipboard = { writeText: async (text: string) => void copied.push(text) };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      const card = await badge('full', SAMPLE);
      card.button('Copy').click();
      await card.until(() => card.said === 'Copied.');
      expect(copied[0]!.split('\n')).to.deep.equal([
        'Sample: Regulatory Fairness Representative',
        'Sample agency',
        '202-555-0142, extension 42',
        'fairness@agency.example',
        'https://agency.example/fairness',
      ]);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      card.button('Copy', 1).click();
      await card.until(() => card.said.startsWith('Your browser does not let'));
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(real);
    });

    it('saves the contact as a card', async () => {
      const card = await badge('full');
      const files: [name: string, blob: Blob][] = [];
      const { createObjectURL } = URL;
      let made: Blob | undefined;
      URL.createObjectURL = (blob: Blob) => {
        made = blob;
        return '#';
      };
      const onClick = (domEvent: Event): void => {
        domEvent.preventDefault();
        files.push([(domEvent.target as HTMLAnchorElement).download, made!]);
      };
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        onClick({ target: this, preventDefault: () => undefined } as unknown as Event);
      };
      card.button('Save contact', 1).click();
      await card.until(() => files.length > 0);
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      expect(files[0]![0]).to.equal('SBA-Office-of-the-National-Ombudsman.vcf');
      expect(files[0]![1].type).to.equal('text/vcard');
      expect(await files[0]![1].text()).to.match(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n[^]*END:VCARD\r\n$/);
    });

    it('draws the card as a QR code, named for those who do not see it, and hides it again', async () => {
      const card = await badge('full');
      const button = card.button('QR code', 1);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await card.until(() => card.find('.qr') !== null);
      expect(card.qrLabel).to.equal('QR code with the contact card of SBA Office of the National Ombudsman');
      expect(card.find('.qr path')!.getBoundingClientRect().width).to.be.greaterThan(100);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      button.click();
      await card.until(() => card.find('.qr') === null);
    });

    it('gives every button a name of its own', async () => {
      const card = await badge('full');
      const names = card.all('button').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
      expect(new Set(names).size).to.equal(7);
      expect(names[0]).to.equal('Copy for Regulatory Fairness Representative');
    });
  });

  describe('for search engines', () => {
    const told = (): Record<string, unknown>[] =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(
        ({ textContent }) => (JSON.parse(textContent) as { '@graph': Record<string, unknown>[] })['@graph'],
      );

    it('tells the page’s head of both contacts, and takes it back when it goes', async () => {
      const card = await badge('compact');
      await card.until(() => told().length === 2);
      expect(told()[1]).to.deep.equal({
        '@type': 'GovernmentOrganization',
        name: 'U.S. Small Business Administration',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '409 3rd St. SW, Mail Code 2120',
          addressLocality: 'Washington',
          addressRegion: 'DC',
          postalCode: '20416',
          addressCountry: 'US',
        },
        contactPoint: {
          '@type': 'ContactPoint',
          contactType: 'SBA Office of the National Ombudsman',
          telephone: '+18887343247',
          description: '1-888-REG-FAIR (1-888-734-3247)',
          faxNumber: '+12024815719',
          email: 'ombudsman@sba.gov',
          url: 'https://www.sba.gov/ombudsman',
          areaServed: 'US',
        },
      });
      card.element.linkeddata = 'off';
      await until(() => told().length === 0);
    });
  });

  describe('in Spanish', () => {
    it('says its own words in Spanish, and marks the content’s as English', async () => {
      const card = await mount(html`
        <div lang="es-PR">
          <otr-fairness-contact-badge variant="full" state="NY" src=${PUBLISHED}></otr-fairness-contact-badge>
        </div>
      `);
      await card.ready();
      expect(card.headings[0]).to.equal('h2 Contacto para la equidad reglamentaria');
      expect(card.find('.name span')!.lang).to.equal('en');
      expect(card.region).to.contain('atiende a Nueva York');
      expect(card.choices).to.include('Islas Vírgenes de EE. UU.');
    });
  });

  describe('without its content', () => {
    it('shows what the tag holds, a sentence, and a way to try again', async () => {
      const real = console.warn;
      console.warn = () => undefined;
      const card = await mount(html`
        <otr-fairness-contact-badge src=${at('nowhere.json')}>
          <p>Call <a href="tel:+18887343247">1-888-734-3247</a></p>
        </otr-fairness-contact-badge>
      `);
      await card.until(() => card.alerts.length > 0);
      console.warn = real;
      expect(card.alerts[0]).to.contain('The contact could not be loaded. What follows may be out of date.');
      expect(card.noticeColor).to.equal(ERROR);
      expect(card.showsTagContent).to.equal(true);
      await expect(card.element).to.be.accessible();
      const { fetch } = window;
      window.fetch = async () => fetch(SAMPLE);
      card.button('Try again').click();
      await card.ready();
      window.fetch = fetch;
      expect(card.alerts).to.deep.equal([]);
    });

    it('shows what the tag holds where there is neither src nor content beside the script', async () => {
      const card = await mount(html`<otr-fairness-contact-badge><p>Call us.</p></otr-fairness-contact-badge>`);
      expect(card.showsTagContent).to.equal(true);
      expect(card.text).to.equal('');
    });
  });

  describe('whatever it is given', () => {
    it('shows text as text, and leaves out what is not safe', async () => {
      const real = console.warn;
      const warned: string[] = [];
      console.warn = (message: string) => void warned.push(message);
      const card = await badge('full', HOSTILE);
      console.warn = real;
      expect(card.headings).to.include('h3 <img src=x onerror=alert(1)>');
      expect(card.find('img, script, b')).to.equal(null);
      expect(card.all('a')).to.deep.equal([]);
      expect(card.text).to.contain('<b>Bold</b>');
      expect(warned.join()).to.contain('#feed-problems');
    });

    it('falls back for attributes that it does not take, and says so once', async () => {
      const real = console.warn;
      const warned: string[] = [];
      console.warn = (message: string) => void warned.push(message);
      const odd = html`<otr-fairness-contact-badge
        variant="huge"
        state="Texas"
        heading="9"
        linkeddata="some"
        src=${PUBLISHED}
      ></otr-fairness-contact-badge>`;
      const first = await (await mount(odd)).ready();
      await (await mount(odd)).ready();
      console.warn = real;
      expect(first.headings[0]).to.equal('h2 Regulatory fairness contact');
      const codes = warned.map((message) => message.match(/warnings\.md#([\w-]+)/)?.[1]).sort();
      expect(codes).to.deep.equal(['heading-invalid', 'linkeddata-unknown', 'state-unknown', 'variant-unknown']);
    });
  });

  describe('for everyone', () => {
    for (const variant of VARIANTS) {
      it(`passes axe: ${variant}`, async () => {
        const shown = await badge(variant, SAMPLE);
        await aTimeout(0);
        await expect(shown.element).to.be.accessible();
      });
    }

    it('has targets of 44 pixels outside sentences', async () => {
      const card = await badge('full', SAMPLE);
      for (const target of card.all('button, select, dd a')) {
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(43.9);
      }
    });

    it('fits 280 pixels', async () => {
      const column = await fixture<HTMLElement>(html`<div></div>`);
      column.style.inlineSize = '280px';
      for (const variant of VARIANTS) {
        const shown = await badge(variant);
        column.append(shown.element);
        expect(shown.find('.root')!.scrollWidth, variant).to.be.at.most(280);
      }
    });
  });

  it('shows the same in audit mode, in the light tree', async () => {
    const badge = await mount(
      html`<otr-fairness-contact-badge src=${PUBLISHED} variant="full" .now=${NOW}></otr-fairness-contact-badge>`,
    ).then(async (shown) => {
      await until(() => shown.find('dl'));
      return shown;
    });
    const { text } = badge;
    expect(text.length).to.be.greaterThan(40);
    badge.element.setAttribute('audit', '');
    await until(() => badge.element.querySelector(':scope > [slot=otr-audit] > .root') !== null);
    expect(badge.text).to.equal(text);
    expect(badge.element.shadowRoot!.querySelector('.root > *')).to.equal(null);
  });
});
