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
export const Playground: Story = {};

/** Picture above the text; in a narrow column, every layout becomes this one. */
export const Stacked: Story = { globals: { width: '320' } };

/** Picture at the start; in a narrow column it is above. */
export const Flag: Story = { args: { layout: 'flag' } };

/** Picture at the end; in a narrow column it is above. */
export const MediaRight: Story = { args: { layout: 'media-right' } };

/** The name above the picture. */
export const HeaderFirst: Story = { args: { layout: 'header-first' }, globals: { width: '320' } };

/** The picture keeps away from the edges. */
export const Inset: Story = { args: { layout: 'inset' }, globals: { width: '320' } };

/** The picture stands out over the edges. */
export const Exdent: Story = { args: { layout: 'exdent' }, globals: { width: '320' } };

/** Two words of a layout together: the picture stands beside the text, and away from the edges. */
export const FlagInset: Story = { args: { layout: 'flag inset' } };

/** One line each, for long lists: no picture and no summary. */
export const Row: Story = { args: { layout: 'row' } };

/** “Happening now” in place of “Next”. */
export const HappeningNow: Story = { args: { now: DURING } };

/** No date is announced; when it was last held stands below, without a leaf of a calendar. */
export const Ended: Story = { args: { now: AFTER } };

/** A session of one day is shown with its time and time zone. */
export const ClockTime: Story = { args: { program: 'sample-webinars' } };

/** A program without events, and without a page of its own: the name is no link. */
export const NoDateAnnounced: Story = { args: { program: 'sample-week' } };

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
export const SoldOutInPerson: Story = given({
  seats: { inPersonSoldOut: true },
  deadlines: [{ kind: 'registration', at: '2026-04-20T17:00:00' }],
});

/** The last day to register is over. */
export const RegistrationClosed: Story = given({ deadlines: [{ kind: 'registration', at: '2026-03-20' }] });

/** The word stands before the new date. */
export const Rescheduled: Story = given({ change: 'rescheduled' });

/** The word stands before the date that was given up, without a leaf of a calendar. */
export const Postponed: Story = given({ change: 'postponed' });

/** The word stands before the date, in another colour, without a leaf of a calendar. */
export const Cancelled: Story = given({ status: 'cancelled' });

/** Only a name and a summary. */
export const MissingFields: Story = {
  args: { content: { name: 'Sample: A name', summary: 'Nothing else is known of it.' } },
};

/** The card is made of what stands in the tag: heading, text, dates and links. */
export const FromTag: Story = {
  args: { src: undefined, events: undefined, program: undefined, tag: inTag() },
};

/** The page’s own link and picture for a published program, at the present date. */
export const PublishedProgram: Story = {
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
  args: { src: 'content/programs.json', events: 'content/events.json', now: undefined },
  render: renderList,
};

/** Side by side where there is room; the cards of a row are of one height. */
export const ListOfSamples: Story = { render: renderList };

/** The same list, with one line for each. */
export const ListOfRows: Story = { ...ListOfSamples, args: { layout: 'row' } };

/** Twenty-four programs: what many cards look like together. */
export const ManyPrograms: Story = {
  ...ListOfSamples,
  args: { src: 'feeds/program-many.json' },
};

/** A list that the page writes itself, with the cards that it wants. */
export const ListInTag: Story = {
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
export const EmptyList: Story = { ...ListOfSamples, args: { src: 'feeds/program-none.json' } };

/** A server that never answers: the room of the card is kept. */
export const Loading: Story = { args: { src: 'feeds/program-samples.json?never' } };

/** A server that never answers: the link in the tag is seen. */
export const LoadingWithLinkInTag: Story = {
  args: { src: 'feeds/program-samples.json?never&with-link', tag: linkInTag() },
};

/** No server has it at this address, and nothing stands in the tag: only a sentence is seen. */
export const Failed: Story = { args: { src: 'feeds/missing.json' } };

/** The same where the tag has a link: it stays. */
export const FailedWithLinkInTag: Story = { args: { src: 'feeds/missing.json?with-link', tag: linkInTag() } };

/** The programs of a list could not be loaded: a sentence, and what stands in the tag. */
export const FailedList: Story = {
  args: { src: 'feeds/missing.json?list', tag: linkInTag() },
  render: renderList,
};

/** The page names a program that the office does not list. */
export const NotListed: Story = { args: { program: 'no-such-program' } };

/** The program is known, its dates are not: that is said, and all else is shown. */
export const DatesFailed: Story = { args: { events: 'feeds/missing.json' } };

/** The first answer was good, the second is none: the card stays, and says that it may be out of date. */
export const Stale: Story = {
  args: { src: 'feeds/program-samples.json?once' },
  play: async ({ canvasElement }) => {
    const card = await cardIn(canvasElement).ready();
    card.element.refresh();
    await card.until(() => card.stale !== '');
  },
};

/** A name without a space, a long summary, and many topics, in a narrow column. */
export const LongWords: Story = { args: { content: longContent() }, globals: { width: '320' } };

/** Scripts, links that run them, values of another kind: all of it is only text. */
export const Hostile: Story = { args: HOSTILE };

/** On a Spanish page: the words are Spanish; what the office wrote stays English, and is marked so for screen readers. */
export const Spanish: Story = { globals: { language: 'es' } };

/** On an Arabic page: mirrored. There are no Arabic words yet, so they are English, each in its own order. */
export const RightToLeft: Story = { args: { layout: 'flag' }, globals: { language: 'ar' } };

/** A click beside the words follows the link of the name; the button leads to the registration. */
export const StepsToRegister: Story = {
  name: 'Step by step: to the registration',
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
