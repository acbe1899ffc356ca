import { HEADING } from '@otr-elements/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import './define.ts';
import type { OtrCommitteePanel } from './otr-committee-panel.ts';

const ATTRIBUTES = ['src', 'committee', 'events', 'heading'] as const;

interface PanelArgs extends Partial<Pick<OtrCommitteePanel, (typeof ATTRIBUTES)[number]>> {
  /** A control gives milliseconds. */
  readonly now?: Date | number;
  /** What stands in the tag. */
  readonly content?: TemplateResult;
}

type Story = StoryObj<PanelArgs>;

const meta: Meta<PanelArgs> = {
  title: 'Elements/Committee panel',
  component: 'otr-committee-panel',
  args: {
    src: 'feeds/committees-sample.json',
    events: 'feeds/committee-meetings.json',
    now: new Date('2026-03-20T15:00:00Z'),
  },
  argTypes: {
    heading: {
      control: 'select',
      options: ['1', '2', '3', '4', '5', '6'],
      table: { defaultValue: { summary: String(HEADING.fallback) } },
    },
    now: { control: 'date' },
    content: { table: { disable: true } },
  },
  parameters: {
    controls: { include: [...ATTRIBUTES, 'now'] },
    data: {
      normal: { src: 'feeds/committees-sample.json', events: 'feeds/committee-meetings.json', committee: undefined },
      empty: { src: 'feeds/committees-sample.json', committee: 'bare' },
      hostile: { src: 'feeds/committees-hostile.json', committee: undefined },
      failing: { src: 'feeds/missing.json', committee: undefined },
      large: { src: 'content/committees.json', events: 'content/events.json', committee: 'coac' },
    },
  },
  render: (args) => html`
    <otr-committee-panel
      src=${ifDefined(args.src)}
      committee=${ifDefined(args.committee)}
      events=${ifDefined(args.events)}
      heading=${ifDefined(args.heading)}
      .now=${args.now === undefined ? undefined : new Date(args.now)}
      >${args.content ?? nothing}</otr-committee-panel
    >
  `,
};

export default meta;

/** Every attribute, to be changed under “Controls”. */
export const Playground: Story = {};

/** What the office really publishes, at the present date. */
export const Coac: Story = {
  args: { src: 'content/committees.json', events: 'content/events.json', committee: 'coac', now: undefined },
};

/** Little more than the purpose is known, and that is said. */
export const Ufac: Story = { args: { ...Coac.args, committee: 'ufac' } };

/** Only the purpose. */
export const PurposeOnly: Story = { args: { committee: 'bare' } };

/** Sections are disclosures where there is no room for tabs. */
export const NarrowColumn: Story = { globals: { width: '320' } };

export const Meetings: Story = { play: choose('meetings') };

/** What a notice must give, and how early it was published. */
export const MeetingDetails: Story = {
  play: async (context) => {
    await choose('meetings')(context);
    for (const details of shadowOf(context.canvasElement).querySelectorAll('details')) details.open = true;
  },
};

/** Seats before people; people only as of a date. */
export const Members: Story = { play: choose('members') };

/** So many that one looks for some. */
export const MembersOfCoac: Story = { args: Coac.args ?? {}, play: choose('members') };

/** Parts with the dates for which they are certain. */
export const Subcommittees: Story = { args: Coac.args ?? {}, play: choose('groups') };

/** That the day of renewal has passed does not say that the charter was not renewed. */
export const CharterPastDue: Story = { args: Coac.args ?? {}, play: choose('charter') };

export const Sources: Story = { args: Coac.args ?? {}, play: choose('sources') };

/** Applications can be sent until the last day that the notice gives. */
export const ApplicationsClosed: Story = { args: { now: new Date('2026-06-01T15:00:00Z') }, play: choose('members') };

/** The last meeting is shown where none is to come. */
export const NothingUpcoming: Story = { args: { now: new Date('2030-01-01T15:00:00Z') } };

/** A server that never answers. After three tries of eight seconds each, the panel says that it took too long. */
export const Loading: Story = { args: { src: 'feeds/committees-sample.json?never', content: sampleContent() } };

export const MeetingsFailed: Story = { args: { events: 'feeds/missing.json' } };

export const Failed: Story = { args: { src: 'feeds/missing.json' } };

/** What stands in the tag stays. */
export const FailedWithContentInTag: Story = { args: { src: 'feeds/missing.json?tag', content: sampleContent() } };

export const NotACommittee: Story = { args: { src: 'feeds/calendar-sample.json' } };

export const Unlisted: Story = { args: { committee: 'unknown', content: sampleContent() } };

/** Scripts, links that run them, values of another kind: all of it is only text. */
export const HostileText: Story = { args: { src: 'feeds/committees-hostile.json' } };

/** In every page of the toolbar “Page around the element”. */
export const Hosts: Story = { parameters: { hosts: true } };

function sampleContent(): TemplateResult {
  return html`<p>
    Sample: the <a href="https://agency.example/committee">advisory committee</a> meets at least quarterly.
  </p>`;
}

/** Chooses a section as a visitor would. */
function choose(section: string) {
  return async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const tab = await waitFor(() => {
      const found = shadowOf(canvasElement).querySelector<HTMLElement>(`#tab-${section}, #${section} > summary`);
      if (!found) throw new Error(`There is no section "${section}" yet.`);
      return found;
    });
    tab.click();
  };
}

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('otr-committee-panel')!.shadowRoot!;
