import { HEADING } from '@otr-elements/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import './define.ts';
import { LAYOUTS } from './layout.ts';
import type { OtrProgramCard } from './otr-program-card.ts';

const ATTRIBUTES = ['src', 'program', 'events', 'layout', 'heading', 'linkeddata'] as const;

interface CardArgs extends Partial<Pick<OtrProgramCard, (typeof ATTRIBUTES)[number] | 'content'>> {
  /** A control gives milliseconds. */
  readonly now?: Date | number;
  /** What stands in the tag. */
  readonly tag?: TemplateResult;
}

type Story = StoryObj<CardArgs>;

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
    layout: { control: 'select', options: LAYOUTS, table: { defaultValue: { summary: 'stacked' } } },
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

export const Stacked: Story = { globals: { width: '320' } };

/** Picture at the start; in a narrow column it is above. */
export const Flag: Story = { args: { layout: 'flag' } };

export const MediaRight: Story = { args: { layout: 'media-right' } };

export const HeaderFirst: Story = { args: { layout: 'header-first' }, globals: { width: '320' } };

export const Inset: Story = { args: { layout: 'inset' }, globals: { width: '320' } };

export const Exdent: Story = { args: { layout: 'exdent' }, globals: { width: '320' } };

export const FlagInset: Story = { args: { layout: 'flag inset' } };

/** One line each, for long lists. */
export const Row: Story = { args: { layout: 'row' } };

export const HappeningNow: Story = { args: { now: DURING } };

export const Ended: Story = { args: { now: AFTER } };

export const ClockTime: Story = { args: { program: 'sample-webinars' } };

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

export const SoldOutInPerson: Story = given({
  seats: { inPersonSoldOut: true },
  deadlines: [{ kind: 'registration', at: '2026-04-20T17:00:00' }],
});

export const RegistrationClosed: Story = given({ deadlines: [{ kind: 'registration', at: '2026-03-20' }] });

export const Rescheduled: Story = given({ change: 'rescheduled' });

export const Postponed: Story = given({ change: 'postponed' });

export const Cancelled: Story = given({ status: 'cancelled' });

/** What stands in the tag is the data. */
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
  render: ({ src, events, layout, heading }) => html`
    <otr-program-cards
      src=${ifDefined(src)}
      events=${ifDefined(events)}
      layout=${ifDefined(layout)}
      heading=${ifDefined(heading)}
    ></otr-program-cards>
  `,
};

export const ListOfSamples: Story = {
  render: ({ src, events, layout }) => html`
    <otr-program-cards
      src=${ifDefined(src)}
      events=${ifDefined(events)}
      layout=${ifDefined(layout)}
      .now=${NOW}
    ></otr-program-cards>
  `,
};

export const ListOfRows: Story = { ...ListOfSamples, args: { layout: 'row' } };

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

/** A server that never answers: what stands in the tag is seen. */
export const Loading: Story = {
  args: { src: 'feeds/program-samples.json?never', tag: html`<p>Sample: what stands in the tag.</p>` },
};

/** Only a name and a summary. */
export const MissingFields: Story = {
  args: { content: { name: 'Sample: A name', summary: 'Nothing else is known of it.' } },
};

export const LongWords: Story = { args: { content: longContent() }, globals: { width: '320' } };

/** No server answers at this address. */
export const Failed: Story = { args: { src: 'feeds/missing.json', tag: html`<p>Sample: what stands in the tag.</p>` } };

export const NotListed: Story = { args: { program: 'no-such-program' } };

export const DatesFailed: Story = { args: { events: 'feeds/missing.json' } };

export const Hostile: Story = { args: HOSTILE };

/** In every page of the toolbar “Page around the element”. */
export const Hosts: Story = { parameters: { hosts: true } };

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
