import { HEADING } from '@otr-elements/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, userEvent } from 'storybook/test';
import './define.ts';
import { LAYOUTS } from './layout.ts';
import { CardHarness } from './otr-program-card.harness.ts';
import type { OtrProgramCard } from './otr-program-card.ts';

const ATTRIBUTES = ['src', 'program', 'events', 'layout', 'heading', 'linkeddata'] as const;

interface CardArgs extends Partial<Pick<OtrProgramCard, (typeof ATTRIBUTES)[number] | 'content'>> {
  /** A control gives milliseconds. */
  readonly now?: Date | number;
  /** What stands in the tag. */
  readonly tag?: TemplateResult;
}

type Story = StoryObj<CardArgs>;

/** Some of the layouts that are made of several words. */
const TOGETHER = ['flag inset', 'flag exdent', 'media-right inset', 'media-right exdent'];

/** Before the sample summit of May 6, 2026. */
const NOW = new Date('2026-04-01T12:00:00Z');
const DURING = new Date('2026-05-07T12:00:00Z');
const AFTER = new Date('2026-06-01T12:00:00Z');

const SAMPLE = { src: 'feeds/program-samples.json', events: 'feeds/program-events.json' };
const HOSTILE = { src: 'feeds/program-hostile.json', events: 'feeds/program-hostile-events.json', program: 'hostile' };

const meta: Meta<CardArgs> = {
  title: 'Elements/Program card',
  component: 'otr-program-card',
  args: { ...SAMPLE, program: 'sample-summit', now: NOW },
  argTypes: {
    layout: { control: 'select', options: [...LAYOUTS, ...TOGETHER], table: { defaultValue: { summary: 'stacked' } } },
    heading: {
      control: 'select',
      options: ['1', '2', '3', '4', '5', '6'],
      table: { defaultValue: { summary: String(HEADING.fallback) } },
    },
    linkeddata: { control: 'select', options: ['on', 'off'], table: { defaultValue: { summary: 'on' } } },
    now: { control: 'date' },
    tag: { table: { disable: true } },
  },
  parameters: {
    controls: { include: [...ATTRIBUTES, 'now'] },
    data: {
      normal: { ...SAMPLE, program: 'sample-summit', content: undefined },
      empty: { ...SAMPLE, program: 'sample-week', content: undefined },
      hostile: { ...HOSTILE, content: undefined },
      failing: { src: 'feeds/missing.json', content: undefined },
      large: { content: longContent() },
    },
  },
  render: (args) => html`
    <otr-program-card
      src=${ifDefined(args.src)}
      program=${ifDefined(args.program)}
      events=${ifDefined(args.events)}
      layout=${ifDefined(args.layout)}
      heading=${ifDefined(args.heading)}
      linkeddata=${ifDefined(args.linkeddata)}
      .content=${args.content}
      .now=${args.now === undefined ? undefined : new Date(args.now)}
      >${args.tag ?? nothing}</otr-program-card
    >
  `,
};

export default meta;

/** Every attribute, to be changed under “Controls”. */
export const Playground: Story = { tags: ['layouts'] };

/** Picture above the text; in a narrow column, every layout becomes this one. */
export const Stacked: Story = { tags: ['layouts'], globals: { width: '320' } };

/** Picture at the start; in a narrow column it is above. */
export const Flag: Story = { tags: ['layouts'], args: { layout: 'flag' } };

/** Picture at the end; in a narrow column it is above. */
export const MediaRight: Story = { name: 'Media right', tags: ['layouts'], args: { layout: 'media-right' } };

/** The name above the picture. */
export const HeaderFirst: Story = {
  name: 'Header first',
  tags: ['layouts'],
  args: { layout: 'header-first' },
  globals: { width: '320' },
};

/** The picture keeps away from the edges. */
export const Inset: Story = { tags: ['layouts'], args: { layout: 'inset' }, globals: { width: '320' } };

/** The picture stands out over the edges. */
export const Exdent: Story = { tags: ['layouts'], args: { layout: 'exdent' }, globals: { width: '320' } };

/** Two words of a layout together: the picture stands beside the text, and away from the edges. */
export const FlagInset: Story = { name: 'Flag, inset', tags: ['layouts'], args: { layout: 'flag inset' } };

/** One line each, for long lists: no picture and no summary. */
export const Row: Story = { tags: ['layouts'], args: { layout: 'row' } };

/** “Happening now” in place of “Next”. */
export const HappeningNow: Story = { name: 'Happening now', tags: ['in-time'], args: { now: DURING } };

/** No date is announced; when it was last held stands below, without a leaf of a calendar. */
export const Ended: Story = { tags: ['in-time'], args: { now: AFTER } };

/** A session of one day is shown with its time and time zone. */
export const ClockTime: Story = { name: 'Clock time', tags: ['in-time'], args: { program: 'sample-webinars' } };

/** A program without events, and without a page of its own: the name is no link. */
export const NoDateAnnounced: Story = {
  name: 'No date announced',
  tags: ['in-time'],
  args: { program: 'sample-week' },
};

/** A program that the page gives by the property `content`, with events of its own. */
const given = (facts: object): Story => ({
  args: {
    content: {
      name: 'Sample forum',
      summary: 'All of this is a sample.',
      url: 'https://agency.example/forum',
      events: [
        {
          summary: 'Sample forum 2026',
          start: '2026-05-06',
          end: '2026-05-09',
          timeZone: 'America/Chicago',
          attendanceMode: 'mixed',
          location: { locality: 'New Orleans' },
          ...facts,
        },
      ],
    },
  },
});

/** No seats in the room, while one can still register to take part online. */
export const SoldOutInPerson: Story = {
  name: 'Sold out in person',
  tags: ['in-time'],
  ...given({
    seats: { inPersonSoldOut: true },
    deadlines: [{ kind: 'registration', at: '2026-04-20T17:00:00' }],
  }),
};

/** The last day to register is over. */
export const RegistrationClosed: Story = {
  name: 'Registration closed',
  tags: ['in-time'],
  ...given({ deadlines: [{ kind: 'registration', at: '2026-03-20' }] }),
};

/** The word stands before the new date. */
export const Rescheduled: Story = { tags: ['in-time'], ...given({ change: 'rescheduled' }) };

/** The word stands before the date that was given up, without a leaf of a calendar. */
export const Postponed: Story = { tags: ['in-time'], ...given({ change: 'postponed' }) };

/** The word stands before the date, in another colour, without a leaf of a calendar. */
export const Cancelled: Story = { tags: ['in-time'], ...given({ status: 'cancelled' }) };

/** Only a name and a summary. */
export const MissingFields: Story = {
  name: 'Missing fields',
  tags: ['what-there-is-to-show'],
  args: { content: { name: 'Sample: A name', summary: 'Nothing else is known of it.' } },
};

/** The card is made of what stands in the tag: heading, text, dates and links. */
export const FromTag: Story = {
  name: 'From the tag',
  tags: ['what-there-is-to-show'],
  args: { src: undefined, events: undefined, program: undefined, tag: inTag() },
};

/** The page’s own link and picture for a published program, at the present date. */
export const PublishedProgram: Story = {
  name: 'Published program',
  tags: ['what-there-is-to-show'],
  args: {
    src: 'content/programs.json',
    events: 'content/events.json',
    program: 'trade-symposium',
    now: undefined,
    tag: html`<a href="https://agency.example/symposium">Trade Symposium</a>`,
  },
};

/** All programs that the office publishes, at the present date. */
export const List: Story = {
  tags: ['lists'],
  args: { src: 'content/programs.json', events: 'content/events.json', now: undefined },
  render: renderList,
};

/** Side by side where there is room; the cards of a row are of one height. */
export const ListOfSamples: Story = { name: 'List of samples', tags: ['lists'], render: renderList };

/** The same list, with one line for each. */
export const ListOfRows: Story = { ...ListOfSamples, name: 'List of rows', tags: ['lists'], args: { layout: 'row' } };

/** Twenty-four programs: what many cards look like together. */
export const ManyPrograms: Story = {
  ...ListOfSamples,
  name: 'Many programs',
  tags: ['lists'],
  args: { src: 'feeds/program-many.json' },
};

/** A list that the page writes itself, with the cards that it wants. */
export const ListInTag: Story = {
  name: 'List in the tag',
  tags: ['lists'],
  render: () => html`
    <otr-program-cards>
      <ul>
        <li><otr-program-card>${inTag()}</otr-program-card></li>
        <li>
          <otr-program-card
            src="feeds/program-samples.json"
            events="feeds/program-events.json"
            program="sample-webinars"
            .now=${NOW}
          ></otr-program-card>
        </li>
      </ul>
    </otr-program-cards>
  `,
};

/** There are no programs: a sentence instead of cards. */
export const EmptyList: Story = {
  ...ListOfSamples,
  name: 'Empty list',
  tags: ['lists'],
  args: { src: 'feeds/program-none.json' },
};

/** A server that never answers: the room of the card is kept. */
export const Loading: Story = {
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/program-samples.json?never' },
};

/** A server that never answers: the link in the tag is seen. */
export const LoadingWithLinkInTag: Story = {
  name: 'Loading, with a link in the tag',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/program-samples.json?never&with-link', tag: linkInTag() },
};

/** No server has it at this address, and nothing stands in the tag: only a sentence is seen. */
export const Failed: Story = { tags: ['loading-failing-out-of-date'], args: { src: 'feeds/missing.json' } };

/** The same where the tag has a link: it stays. */
export const FailedWithLinkInTag: Story = {
  name: 'Failed, with a link in the tag',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/missing.json?with-link', tag: linkInTag() },
};

/** The programs of a list could not be loaded: a sentence, and what stands in the tag. */
export const FailedList: Story = {
  name: 'Failed list',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/missing.json?list', tag: linkInTag() },
  render: renderList,
};

/** The page names a program that the office does not list. */
export const NotListed: Story = {
  name: 'Not listed',
  tags: ['loading-failing-out-of-date'],
  args: { program: 'no-such-program' },
};

/** The program is known, its dates are not: that is said, and all else is shown. */
export const DatesFailed: Story = {
  name: 'Dates failed',
  tags: ['loading-failing-out-of-date'],
  args: { events: 'feeds/missing.json' },
};

/** The first answer was good, the second is none: the card stays, and says that it may be out of date. */
export const Stale: Story = {
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/program-samples.json?once' },
  play: async ({ canvasElement }) => {
    const card = await cardIn(canvasElement).ready();
    card.element.refresh();
    await card.until(() => card.stale !== '');
  },
};

/** A name without a space, a long summary, and many topics, in a narrow column. */
export const LongWords: Story = {
  name: 'Long words',
  tags: ['text-and-language'],
  args: { content: longContent() },
  globals: { width: '320' },
};

/** Scripts, links that run them, values of another kind: all of it is only text. */
export const Hostile: Story = { name: 'Hostile text', tags: ['text-and-language'], args: HOSTILE };

/** On a Spanish page: the words are Spanish; what the office wrote stays English, and is marked so for screen readers. */
export const Spanish: Story = { tags: ['text-and-language'], globals: { language: 'es' } };

/** On an Arabic page: mirrored. There are no Arabic words yet, so they are English, each in its own order. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['text-and-language'],
  args: { layout: 'flag' },
  globals: { language: 'ar' },
};

/** A click beside the words follows the link of the name; the button leads to the registration. */
export const StepsToRegister: Story = {
  name: 'Step by step: to the registration',
  tags: ['what-visitors-do'],
  play: async ({ canvasElement, step }) => {
    const card = await cardIn(canvasElement).ready();
    const follow = fn();
    canvasElement.addEventListener('click', (click) => {
      const link = click.composedPath().find((target) => target instanceof HTMLAnchorElement);
      if (!link) return;
      // The story stays where it is.
      click.preventDefault();
      follow(link.href);
    });
    await step('A click on the summary follows the link of the name', async () => {
      await userEvent.click(card.find('.summary')!);
      await expect(follow).toHaveBeenLastCalledWith('https://agency.example/summit');
    });
    await step('The button leads to the registration, and to nothing else', async () => {
      await userEvent.click(card.find('.primary a')!);
      await expect(follow).toHaveBeenLastCalledWith('https://www.cbp.gov/sample-registration');
      await expect(follow).toHaveBeenCalledTimes(2);
    });
  },
};

/** In every page of the toolbar “Page around the element”. */
export const Hosts: Story = { parameters: { hosts: true } };

function renderList({ src, events, layout, heading, now, tag }: CardArgs): TemplateResult {
  return html`
    <otr-program-cards
      src=${ifDefined(src)}
      events=${ifDefined(events)}
      layout=${ifDefined(layout)}
      heading=${ifDefined(heading)}
      .now=${now === undefined ? undefined : new Date(now)}
      >${tag ?? nothing}</otr-program-cards
    >
  `;
}

const cardIn = (canvas: HTMLElement): CardHarness => new CardHarness(canvas.querySelector('otr-program-card')!);

/** Longer than what any office has published. */
function longContent() {
  return {
    name: 'Sample: Internationalization-and-Modernization-of-Customs-Administrations-Interdisciplinary-Summit',
    summary: 'A sentence that goes on and says the same again, as some summaries do. '.repeat(20),
    topics: Array.from({ length: 24 }, (_, index) => `Topic number ${index + 1}`),
  };
}

function inTag(): TemplateResult {
  return html`
    <h2><a href="https://agency.example/basics">Sample: customs basics</a></h2>
    <p>Three sessions for new importers.</p>
    <p><time datetime="2026-06-02">June 2</time>–<time datetime="2026-06-04">4, 2026</time></p>
    <p><a href="https://www.cbp.gov/sample-flyer.pdf" type="application/pdf">Flyer</a></p>
  `;
}

/** What a page has for those who see no widget. */
function linkInTag(): TemplateResult {
  return html`<p><a href="https://agency.example/summit">Sample: the page of the summit</a></p>`;
}
