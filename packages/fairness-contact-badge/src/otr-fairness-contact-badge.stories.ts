import { HEADING } from '@otr-elements/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { AREAS } from './areas.ts';
import { VARIANT, VARIANTS } from './attributes.ts';
import './define.ts';
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
      hostile: { src: 'contacts/contact-hostile.json' },
      failing: { src: 'contacts/missing.json' },
      large: { src: SAMPLE, variant: 'full' },
    },
  },
  render: renderBadge,
};

export default meta;

/** Every attribute, to be changed under “Controls”. */
export const Playground: Story = {};

/** One sentence, for the end of an article or the foot of a page. */
export const Inline: Story = { args: { variant: 'inline' } };

/** Who it is and how to call; for side columns. */
export const Compact: Story = {};

/** The region of one state, named by the page. */
export const CompactWithState: Story = { args: { state: 'PR' } };

/** All there is: ways to reach both contacts, rights, regions, and what can be taken along. */
export const Full: Story = { args: { variant: 'full' } };

/** The page’s own state is chosen at first. */
export const RegionFinder: Story = {
  args: { variant: 'full', state: 'TX' },
  play: async ({ canvasElement }) => {
    const region = () => rootOf(canvasElement)?.querySelector('.finder [role="status"]')?.textContent;
    await waitFor(() => expect(region()).toContain('VI'));
  },
};

/** Hours on the office’s own clock, extension, languages: a made-up contact. */
export const HoursAndExtension: Story = {
  args: { variant: 'full', src: SAMPLE },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('.open')).not.toBe(null));
  },
};

/** The same on Thanksgiving. */
export const FederalHoliday: Story = {
  args: { variant: 'full', src: SAMPLE, now: new Date('2026-11-26T15:00:00Z') },
  play: HoursAndExtension.play!,
};

/** After the last day on which the contact holds. */
export const OutOfDate: Story = { args: { src: SAMPLE, now: new Date('2027-02-01T15:00:00Z') } };

/** The contact card as a picture for cameras, drawn when it is asked for. */
export const QrCode: Story = {
  args: { variant: 'full' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('.buttons')).not.toBe(null));
    rootOf(canvasElement)!.querySelectorAll<HTMLButtonElement>('button[aria-expanded]')[1]!.click();
    await waitFor(() => expect(rootOf(canvasElement)!.querySelector('.qr')).not.toBe(null));
  },
};

/** The agency’s own approved text, in place of ours. */
export const OwnNotice: Story = {
  args: {
    variant: 'full',
    content: html`<p slot="notice">Sample: here stands the text that the agency has approved.</p>`,
  },
};

/** A server that never answers: what stands in the tag is seen. */
export const Loading: Story = {
  args: { src: `${PUBLISHED}?never`, content: html`<p>Sample: the contact as the page has it.</p>` },
};

/** The first answer was good; the second request fails. */
export const Stale: Story = {
  args: { src: `${PUBLISHED}?once` },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('[part=contact]')).not.toBe(null));
    canvasElement.querySelector('otr-fairness-contact-badge')!.refresh();
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('[part=alert]')).not.toBe(null));
  },
};

/** The content cannot be had: what stands in the tag stays. */
export const Failed: Story = {
  args: {
    src: 'nowhere.json',
    content: html`<p>SBA National Ombudsman: <a href="tel:+18887343247">1-888-REG-FAIR (1-888-734-3247)</a></p>`,
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('.alert')).not.toBe(null));
  },
};

/** A document that is wrong in many ways: what is right of it is shown, as text. */
export const Hostile: Story = { args: { variant: 'full', src: 'contacts/contact-hostile.json' } };

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

const rootOf = (canvas: HTMLElement): ShadowRoot | null | undefined =>
  canvas.querySelector('otr-fairness-contact-badge')?.shadowRoot;

/** Shows what an attribute falls back to. */
function tableOf({ fallback }: { readonly fallback: string | number }) {
  return { defaultValue: { summary: String(fallback) } };
}
