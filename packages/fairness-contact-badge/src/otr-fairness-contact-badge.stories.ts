import { HEADING } from '@otr-elements/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, userEvent } from 'storybook/test';
import { AREAS } from './areas.ts';
import { VARIANT, VARIANTS } from './attributes.ts';
import './define.ts';
import { BadgeHarness } from './otr-fairness-contact-badge.harness.ts';
import type { OtrFairnessContactBadge } from './otr-fairness-contact-badge.ts';

const ATTRIBUTES = ['src', 'variant', 'state', 'heading', 'linkeddata'] as const;

interface BadgeArgs extends Partial<Pick<OtrFairnessContactBadge, (typeof ATTRIBUTES)[number]>> {
  /** A control gives milliseconds. */
  readonly now?: Date | number;
  /** What stands in the tag. */
  readonly content?: TemplateResult;
}

type Story = StoryObj<BadgeArgs>;

const PUBLISHED = 'content/fairness.json';
const SAMPLE = 'contacts/contact-sample.json';
const BARE = 'contacts/contact-bare.json';
const LONG = 'contacts/contact-long-words.json';

/** A Tuesday morning in Washington. */
const NOW = new Date('2026-11-24T15:00:00Z');

const meta: Meta<BadgeArgs> = {
  title: 'Elements/Fairness contact badge',
  component: 'otr-fairness-contact-badge',
  args: { src: PUBLISHED, now: NOW },
  argTypes: {
    variant: { control: 'select', options: VARIANTS, table: tableOf(VARIANT) },
    state: { control: 'select', options: Object.keys(AREAS) },
    heading: { control: 'select', options: ['1', '2', '3', '4', '5', '6'], table: tableOf(HEADING) },
    linkeddata: { control: 'select', options: ['on', 'off'], table: { defaultValue: { summary: 'on' } } },
    now: { control: 'date' },
    content: { table: { disable: true } },
  },
  parameters: {
    controls: { include: [...ATTRIBUTES, 'now'] },
    data: {
      normal: { src: PUBLISHED },
      empty: { src: BARE },
      hostile: { src: 'contacts/contact-hostile.json' },
      failing: { src: 'contacts/missing.json' },
      large: { src: SAMPLE, variant: 'full' },
    },
  },
  render: renderBadge,
};

export default meta;

/** Every attribute, to be changed under “Controls”. */
export const Playground: Story = { tags: ['three-sizes'] };

/** One sentence, for the end of an article or the foot of a page. */
export const Inline: Story = { tags: ['three-sizes'], args: { variant: 'inline' } };

/** Who it is and how to call; for side columns. */
export const Compact: Story = { tags: ['three-sizes'] };

/** The region of one state, named by the page. */
export const CompactWithState: Story = { name: 'Compact, with a state', tags: ['three-sizes'], args: { state: 'PR' } };

/** All there is: ways to reach both contacts, rights, regions, and what can be taken along. */
export const Full: Story = { tags: ['three-sizes'], args: { variant: 'full' } };

/** The page’s own state is chosen at first. */
export const RegionFinder: Story = {
  name: 'Region finder',
  tags: ['what-there-is-to-show'],
  args: { variant: 'full', state: 'TX' },
  play: async ({ canvasElement }) => {
    const badge = badgeIn(canvasElement);
    await badge.until(() => badge.find('.finder .region') !== null);
  },
};

/** Hours on the office’s own clock, extension, languages: a made-up contact. */
export const HoursAndExtension: Story = {
  name: 'Hours and an extension',
  tags: ['what-there-is-to-show'],
  args: { variant: 'full', src: SAMPLE },
  play: async ({ canvasElement }) => {
    const badge = badgeIn(canvasElement);
    await badge.until(() => badge.find('.open') !== null);
  },
};

/** The same contact on Thanksgiving: closed, and why. */
export const FederalHoliday: Story = {
  name: 'Federal holiday',
  tags: ['what-there-is-to-show'],
  args: { variant: 'full', src: SAMPLE, now: new Date('2026-11-26T15:00:00Z') },
  play: HoursAndExtension.play!,
};

/** The last day on which the contact is known to hold is over, and that is said. */
export const OutOfDate: Story = {
  name: 'Out of date',
  tags: ['what-there-is-to-show'],
  args: { src: SAMPLE, now: new Date('2027-02-01T15:00:00Z') },
};

/** The agency’s own approved text, in place of ours. */
export const OwnNotice: Story = {
  name: 'Own notice',
  tags: ['what-there-is-to-show'],
  args: {
    variant: 'full',
    content: html`<p slot="notice">Sample: here stands the text that the agency has approved.</p>`,
  },
};

/** Names and one number are all that is known; what is not known is left out. */
export const MissingFields: Story = {
  name: 'Missing fields',
  tags: ['what-there-is-to-show'],
  args: { variant: 'full', src: BARE },
};

/** A server that never answers: a sentence. */
export const Loading: Story = { tags: ['loading-failing-out-of-date'], args: { src: `${PUBLISHED}?never` } };

/** The same where the tag has the contact: it is seen, and nothing is said. */
export const LoadingWithContactInTag: Story = {
  name: 'Loading, with a contact in the tag',
  tags: ['loading-failing-out-of-date'],
  args: { src: `${PUBLISHED}?never&with-contact`, content: contactInTag() },
};

/** The content cannot be had: what stands in the tag stays. */
export const Failed: Story = {
  tags: ['loading-failing-out-of-date'],
  args: { src: 'nowhere.json', content: contactInTag() },
  play: async ({ canvasElement }) => {
    const badge = badgeIn(canvasElement);
    await badge.until(() => badge.alerts.length > 0);
  },
};

/** The same with nothing in the tag: only a sentence, and a button to try again. */
export const FailedWithNothingInTag: Story = {
  name: 'Failed, with nothing in the tag',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'nowhere.json?nothing' },
  play: Failed.play!,
};

/** The first answer was good, the second is none: the contact stays, and the badge says that it may be out of date. */
export const Stale: Story = {
  tags: ['loading-failing-out-of-date'],
  args: { src: `${PUBLISHED}?once` },
  play: async ({ canvasElement }) => {
    const badge = await badgeIn(canvasElement).ready();
    badge.element.refresh();
    await badge.until(() => badge.alerts.length > 0);
  },
};

/** Words, addresses and names that are longer than the column is wide: nothing is cut off. */
export const LongWords: Story = {
  name: 'Long words',
  tags: ['text-and-language'],
  args: { variant: 'full', src: LONG, state: 'TX' },
  globals: { width: '320' },
};

/** A document that is wrong in many ways: what is right of it is shown, as text. */
export const Hostile: Story = {
  name: 'Hostile text',
  tags: ['text-and-language'],
  args: { variant: 'full', src: 'contacts/contact-hostile.json' },
};

/** On a Spanish page: the words are Spanish; what the office wrote stays English, and is marked so for screen readers. */
export const Spanish: Story = {
  tags: ['text-and-language'],
  args: { variant: 'full', state: 'PR' },
  globals: { language: 'es' },
};

/** On an Arabic page: mirrored. There are no Arabic words yet, so they are English, each in its own order. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['text-and-language'],
  args: { variant: 'full', state: 'TX' },
  globals: { language: 'ar' },
};

/** The contact card as a picture for cameras, drawn when it is asked for. */
export const QrCode: Story = {
  name: 'QR code',
  tags: ['what-visitors-do'],
  args: { variant: 'full' },
  play: async ({ canvasElement }) => {
    const badge = await badgeIn(canvasElement).ready();
    await userEvent.click(badge.all('button[aria-expanded]')[1]!);
    await badge.until(() => badge.find('.qr') !== null);
  },
};

/** The region follows the choice, and is announced; a state without a region in the content is said to have none. */
export const StepsToARegion: Story = {
  name: 'Step by step: choose a state',
  tags: ['what-visitors-do'],
  args: { variant: 'full', src: SAMPLE },
  play: async ({ canvasElement, step }) => {
    const badge = await badgeIn(canvasElement).ready();
    const choice = () => badge.find('.finder select')!;
    await step('Nothing is said before a choice', () => expect(badge.region).toBe(''));
    await step('California has no region in this content', async () => {
      await userEvent.selectOptions(choice(), 'CA');
      await badge.until(() => badge.region !== '');
      await expect(badge.find('.region')).toBeNull();
    });
    await step('Texas has one', async () => {
      await userEvent.selectOptions(choice(), 'TX');
      await badge.until(() => badge.find('.region') !== null);
      await expect(badge.region).toContain('VI');
      await expect(badge.chosen).toBe('TX');
    });
  },
};

const copy = fn((_text: string) => Promise.resolve());

/** What is copied is told below the buttons; the QR code opens there, too. */
export const StepsToTakeAlong: Story = {
  name: 'Step by step: copy a contact, and its QR code',
  tags: ['what-visitors-do'],
  args: { variant: 'full', src: SAMPLE },
  beforeEach: () => {
    // The real clipboard is that of the person who looks at this.
    copy.mockClear();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: copy } });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  },
  play: async ({ canvasElement, step }) => {
    const badge = await badgeIn(canvasElement).ready();
    const [copyButton] = badge.all('.buttons button:not([aria-expanded])');
    const qrButton = () => badge.find('button[aria-expanded]')!;
    await step('The first button copies the contact as text', async () => {
      await userEvent.click(copyButton!);
      await badge.until(() => badge.said !== '');
      await expect(copy).toHaveBeenCalledOnce();
      await expect(copy.mock.lastCall![0]).toContain('202-555-0142');
    });
    await step('The last button draws the QR code', async () => {
      await userEvent.click(qrButton());
      await badge.until(() => badge.find('.qr') !== null);
      await expect(qrButton()).toHaveAttribute('aria-expanded', 'true');
    });
  },
};

/** In every page of the toolbar “Page around the element”. */
export const Hosts: Story = { parameters: { hosts: true } };

function renderBadge({ content, now, ...args }: BadgeArgs): TemplateResult {
  return html`
    <otr-fairness-contact-badge
      src=${ifDefined(args.src)}
      variant=${ifDefined(args.variant)}
      state=${ifDefined(args.state)}
      heading=${ifDefined(args.heading)}
      linkeddata=${ifDefined(args.linkeddata)}
      .now=${now === undefined ? undefined : new Date(now)}
      >${content ?? nothing}</otr-fairness-contact-badge
    >
  `;
}

const badgeIn = (canvas: HTMLElement): BadgeHarness =>
  new BadgeHarness(canvas.querySelector('otr-fairness-contact-badge')!);

/** What a page has for those who see no widget. */
function contactInTag(): TemplateResult {
  return html`<p>SBA National Ombudsman: <a href="tel:+18887343247">1-888-REG-FAIR (1-888-734-3247)</a></p>`;
}

/** Shows what an attribute falls back to. */
function tableOf({ fallback }: { readonly fallback: string | number }) {
  return { defaultValue: { summary: String(fallback) } };
}
