import { HEADING } from '@otr-elements/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import './define.ts';
import { PanelHarness } from './otr-committee-panel.harness.ts';
import type { OtrCommitteePanel } from './otr-committee-panel.ts';

const ATTRIBUTES = ['src', 'committee', 'events', 'heading'] as const;

interface PanelArgs extends Partial<Pick<OtrCommitteePanel, (typeof ATTRIBUTES)[number]>> {
  /** A control gives milliseconds. */
  readonly now?: Date | number;
  /** What stands in the tag. */
  readonly content?: TemplateResult;
}

type Story = StoryObj<PanelArgs>;

/** Width in CSS pixels from which sections are tabs. */
const TABS_FROM = 720;

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
export const Playground: Story = { tags: ['what-there-is-to-show'] };

/** What the office really publishes, at the present date. */
export const Coac: Story = {
  name: 'COAC',
  tags: ['what-there-is-to-show'],
  args: { src: 'content/committees.json', events: 'content/events.json', committee: 'coac', now: undefined },
};

/** Little more than the purpose is known, and that is said. */
export const Ufac: Story = { name: 'UFAC', tags: ['what-there-is-to-show'], args: { ...Coac.args, committee: 'ufac' } };

/** Only the purpose is known: nothing else is claimed. */
export const PurposeOnly: Story = {
  name: 'Purpose only',
  tags: ['what-there-is-to-show'],
  args: { committee: 'bare' },
};

/** Where there is no room for tabs, sections open one below the other. */
export const NarrowColumn: Story = {
  name: 'Narrow column',
  tags: ['what-there-is-to-show'],
  globals: { width: '320' },
};

/** The last meeting is shown where none is to come. */
export const NothingUpcoming: Story = {
  name: 'Nothing upcoming',
  tags: ['what-there-is-to-show'],
  args: { now: new Date('2030-01-01T15:00:00Z') },
};

/** Upcoming meetings, one of them cancelled and one with a new date; earlier ones by year. */
export const Meetings: Story = { tags: ['sections'], play: choose('meetings') };

/** What a notice must give, and how early it was published; what the notice leaves out is said. */
export const MeetingDetails: Story = {
  name: 'Meeting details',
  tags: ['sections'],
  play: async (context) => {
    await choose('meetings')(context);
    const panel = panelIn(context.canvasElement);
    const meetings = (): HTMLDetailsElement[] => panel.all('details:not(.section)') as HTMLDetailsElement[];
    await panel.until(() => meetings().length > 0);
    for (const details of meetings()) details.open = true;
  },
};

/** First the seats, whoever holds them; then people, each only as of a date. */
export const Members: Story = { tags: ['sections'], play: choose('members') };

/** So many people that there is a field to search them. */
export const MembersOfCoac: Story = {
  name: 'Members of COAC',
  tags: ['sections'],
  args: Coac.args ?? {},
  play: choose('members'),
};

/** The table keeps to the column. */
export const MembersInNarrowColumn: Story = {
  ...Members,
  name: 'Members in a narrow column',
  tags: ['sections'],
  globals: { width: '320' },
};

/** The last day to apply for a seat is over, and that is said. */
export const ApplicationsClosed: Story = {
  name: 'Applications closed',
  tags: ['sections'],
  args: { now: new Date('2026-06-01T15:00:00Z') },
  play: choose('members'),
};

/** Subcommittees, each with the dates for which it is certain. */
export const Subcommittees: Story = { tags: ['sections'], args: Coac.args ?? {}, play: choose('groups') };

/** The day of renewal has passed, which does not say that the charter was not renewed: the panel says what is known. */
export const CharterPastDue: Story = {
  name: 'Charter past due',
  tags: ['sections'],
  args: Coac.args ?? {},
  play: choose('charter'),
};

/** Where the facts are from, each with its date. */
export const Sources: Story = { tags: ['sections'], args: Coac.args ?? {}, play: choose('sources') };

/** A server that never answers. After three tries of eight seconds each, the panel says that it took too long. */
export const Loading: Story = {
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/committees-sample.json?never' },
};

/** The same where the tag has a link: it is seen until the committee comes. */
export const LoadingWithLinkInTag: Story = {
  name: 'Loading, with a link in the tag',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/committees-sample.json?never&with-link', content: sampleContent() },
};

/** The server has nothing at this address: a sentence, and a button to try again. */
export const Failed: Story = { tags: ['loading-failing-out-of-date'], args: { src: 'feeds/missing.json' } };

/** The same where the tag has a link: it stays. */
export const FailedWithContentInTag: Story = {
  name: 'Failed, with content in the tag',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/missing.json?tag', content: sampleContent() },
};

/** The document at this address is of another kind: the same as a failure. */
export const NotACommittee: Story = {
  name: 'Not a committee',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/calendar-sample.json' },
};

/** The page names a committee that the document does not have. */
export const Unlisted: Story = {
  tags: ['loading-failing-out-of-date'],
  args: { committee: 'unknown', content: sampleContent() },
};

/** The committee is known, its meetings are not: that is said, and all else is shown. */
export const MeetingsFailed: Story = {
  name: 'Meetings failed',
  tags: ['loading-failing-out-of-date'],
  args: { events: 'feeds/missing.json' },
};

/** The first answer was good, the second is none: the committee stays, and the panel says that it may be out of date. */
export const Stale: Story = {
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/committees-sample.json?once' },
  play: refresh,
};

/** The same for the meetings alone: the second answer for their document is none. */
export const MeetingsStale: Story = {
  name: 'Meetings stale',
  tags: ['loading-failing-out-of-date'],
  args: { events: 'feeds/committee-meetings.json?once' },
  play: refresh,
};

/** Words, addresses and names that are longer than the column is wide: nothing is cut off. */
export const LongWords: Story = {
  name: 'Long words',
  tags: ['text-and-language'],
  args: { src: 'feeds/committees-long-words.json' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const panel = await panelIn(canvasElement).ready(false);
    for (const section of panel.all('details.section')) (section as HTMLDetailsElement).open = true;
  },
};

/** Scripts, links that run them, values of another kind: all of it is only text. */
export const HostileText: Story = {
  name: 'Hostile text',
  tags: ['text-and-language'],
  args: { src: 'feeds/committees-hostile.json' },
};

/** On a Spanish page: the words are Spanish; what the office wrote stays English, and is marked so for screen readers. */
export const Spanish: Story = { tags: ['text-and-language'], globals: { language: 'es' } };

/** On an Arabic page: mirrored. There are no Arabic words yet, so they are English, each in its own order. */
export const RightToLeft: Story = { name: 'Right to left', tags: ['text-and-language'], globals: { language: 'ar' } };

/** By click, and on tabs by keys; in a narrow column, sections open one below the other, by the keys of the browser. */
export const StepsThroughSections: Story = {
  name: 'Step by step: from section to section',
  tags: ['what-visitors-do'],
  play: async ({ canvasElement, step }) => {
    const panel = await panelIn(canvasElement).ready();
    await panel.until(() => panel.isTabs === panel.element.offsetWidth >= TABS_FROM);
    const names = panel.sections;
    const shows = (at: number) => panel.until(() => panel.shown.includes(names.at(at)!));
    await step('A click shows the meetings', async () => {
      await userEvent.click(panel.find('[id$=tab-meetings], [id$=meetings] > summary')!);
      await shows(1);
    });
    if (!panel.isTabs) return;
    await step('End leads to the last tab, Home to the first, an arrow to the next', async () => {
      for (const [key, at] of [
        ['End', -1],
        ['Home', 0],
        ['ArrowRight', 1],
      ] as const) {
        await userEvent.keyboard(`{${key}}`);
        await shows(at);
        await expect(panel.shown).toHaveLength(1);
        await expect(panel.focused).toBe(names.at(at));
      }
    });
  },
};

/** In the meetings, the details of one that has a new date. */
export const StepsToAMeeting: Story = {
  name: 'Step by step: the details of a meeting',
  tags: ['what-visitors-do'],
  play: async ({ canvasElement, step }) => {
    const panel = await panelIn(canvasElement).ready();
    const meeting = () => panel.find('.meetings > li:has([datetime^="2026-06-17"])')!;
    await step('The section with the meetings', () => choose('meetings')({ canvasElement }));
    await step('A click on “Details” shows what the notice says', async () => {
      await userEvent.click(meeting().querySelector('summary')!);
      await expect(meeting().querySelector('details')).toHaveAttribute('open');
      await expect(meeting().querySelector('dl')).toBeVisible();
    });
    await step('The other meetings stay closed', async () => {
      await expect(panel.all('.meetings > li > details[open]')).toHaveLength(1);
    });
  },
};

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
    const panel = panelIn(canvasElement);
    const tab = () => panel.find(`[id$=tab-${section}], [id$=${section}] > summary`);
    await panel.until(() => tab() !== null);
    tab()!.click();
  };
}

/** Asks again, and waits until the panel says that what it shows may be out of date. */
async function refresh({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const panel = await panelIn(canvasElement).ready();
  panel.element.refresh();
  await panel.until(() => panel.notice !== '');
}

const panelIn = (canvas: HTMLElement): PanelHarness => new PanelHarness(canvas.querySelector('otr-committee-panel')!);
