import { HEADING } from '@otr-elements/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import { LIMIT, PAST, PASTS, VIEW, WEEK_START, ZONE } from './attributes.ts';
import './define.ts';
import { CalendarHarness } from './otr-event-calendar.harness.ts';
import type { OtrEventCalendar } from './otr-event-calendar.ts';
import { VIEWS } from './view.ts';

const ATTRIBUTES = [
  'src',
  'view',
  'date',
  'program',
  'limit',
  'weekstart',
  'zone',
  'heading',
  'past',
  'linkeddata',
  'find',
  'subscribe',
  'hash',
] as const;

interface CalendarArgs extends Partial<Omit<Pick<OtrEventCalendar, (typeof ATTRIBUTES)[number]>, 'date' | 'limit'>> {
  /** A control gives milliseconds. */
  readonly date?: string | number;
  readonly limit?: string | number;
  readonly events?: readonly object[];
  /** A control gives milliseconds. */
  readonly now?: Date | number;
  /** What stands in the tag. */
  readonly content?: TemplateResult;
}

type Story = StoryObj<CalendarArgs>;

const SAMPLE = 'feeds/calendar-sample.json';

/** A Tuesday morning in Washington, on which the first event of the day is still to come. */
const NOW = new Date('2026-03-10T15:00:00Z');

const meta: Meta<CalendarArgs> = {
  title: 'Elements/Event calendar',
  component: 'otr-event-calendar',
  args: { src: SAMPLE, now: NOW },
  argTypes: {
    view: { control: 'select', options: VIEWS, table: tableOf(VIEW) },
    date: { control: 'date' },
    limit: { control: { type: 'number', min: 1, max: 100 }, table: tableOf(LIMIT) },
    weekstart: { control: 'select', options: ['0', '1', '2', '3', '4', '5', '6'], table: tableOf(WEEK_START) },
    zone: { table: tableOf(ZONE) },
    heading: { control: 'select', options: ['1', '2', '3', '4', '5', '6'], table: tableOf(HEADING) },
    past: { control: 'select', options: PASTS, table: tableOf(PAST) },
    // Parts have the same names, and Storybook would show what is said of those.
    find: attribute(
      '`off`: no search and no filters, which a feed of more events than one page of the list otherwise gets.',
    ),
    subscribe: attribute('`off`: no file of all events, and no way to subscribe to them.'),
    linkeddata: { control: 'select', options: ['on', 'off'], table: { defaultValue: { summary: 'on' } } },
    now: { control: 'date' },
    content: { table: { disable: true } },
  },
  parameters: {
    actions: {
      handles: [
        'otr-date-change',
        'otr-view-change',
        'otr-filter-change',
        'otr-event-select',
        'otr-feed-load',
        'otr-feed-error',
      ],
    },
    controls: { include: [...ATTRIBUTES, 'now'] },
    data: {
      normal: { src: SAMPLE, events: undefined },
      empty: { src: 'feeds/calendar-empty.json', events: undefined },
      hostile: { src: 'feeds/calendar-hostile.json', events: undefined },
      failing: { src: 'feeds/calendar-that-is-not-there.json', events: undefined },
      large: { src: undefined, events: manyEvents(200) },
    },
  },
  render: renderCalendar,
};

export default meta;

/** Every attribute, to be changed under “Controls”. */
export const Playground: Story = { tags: ['ways-to-show-it'] };

/** The events of a month, one box for each day, with today marked. */
export const Month: Story = { tags: ['ways-to-show-it'], args: { view: 'month' } };

/** A day has no room for words: a mark stands for each event, and a click on the day opens them below the month. */
export const MonthInNarrowColumn: Story = {
  name: 'Month in a narrow column',
  tags: ['ways-to-show-it'],
  args: { view: 'month' },
  globals: { width: '320' },
};

/** Seven days, with room for more of each event. */
export const Week: Story = { tags: ['ways-to-show-it'], args: { view: 'week', date: '2026-03-10' } };

/** Marks for events, as in the month. */
export const WeekInNarrowColumn: Story = {
  ...Week,
  name: 'Week in a narrow column',
  tags: ['ways-to-show-it'],
  globals: { width: '320' },
};

/** What is to come, in a list: each event with its details to open. */
export const Agenda: Story = { tags: ['ways-to-show-it'], args: { view: 'agenda' } };

/** In a narrow column `view="auto"` shows the list. */
export const NarrowColumn: Story = { name: 'Narrow column', tags: ['ways-to-show-it'], globals: { width: '320' } };

/** Only what is to come, three at a time. */
export const UpcomingOnly: Story = {
  name: 'Upcoming only',
  tags: ['ways-to-show-it'],
  args: { view: 'agenda', past: 'hide', limit: '3' },
};

/** Only what is over, the latest first. */
export const PastOnly: Story = { name: 'Past only', tags: ['ways-to-show-it'], args: { view: 'agenda', past: 'only' } };

/** For a side column: what is next, and nothing beside it. */
export const Upcoming: Story = {
  tags: ['ways-to-show-it'],
  args: { view: 'upcoming', limit: '3' },
  globals: { width: '320' },
};

/** What is next in each program. */
export const Categories: Story = { tags: ['ways-to-show-it'], args: { view: 'categories', limit: '2' } };

/** Begins at the day that the page names instead of today. */
export const BeginsAtDate: Story = {
  name: 'Begins at a date',
  tags: ['ways-to-show-it'],
  args: { view: 'agenda', date: '2026-04-01' },
};

/** The page names one program: its events alone. */
export const OneProgram: Story = {
  name: 'One program',
  tags: ['ways-to-show-it'],
  args: { program: 'sample-webinar' },
};

/** For pages whose readers begin their week so. */
export const WeekStartsOnMonday: Story = {
  name: 'Week starts on Monday',
  tags: ['ways-to-show-it'],
  args: { view: 'month', weekstart: '1' },
};

/** `find="off"` and `subscribe="off"`: only the events, and the ways through them. */
export const WithoutFindAndSubscribe: Story = {
  name: 'Without search and subscription',
  tags: ['ways-to-show-it'],
  args: { view: 'agenda', find: 'off', subscribe: 'off' },
};

/** Everything that a Federal Register notice must say, and all else that the calendar can tell. */
export const EveryFact: Story = {
  name: 'Every fact',
  tags: ['what-there-is-to-show'],
  args: { src: 'feeds/calendar-federal-meeting.json', view: 'agenda' },
  play: async ({ canvasElement }) => {
    const calendar = await calendarIn(canvasElement).ready();
    await calendar.until(() => calendar.find('.item') !== null);
    await userEvent.click(calendar.find('.item summary')!);
    await calendar.until(() => calendar.find('.item dl') !== null);
  },
};

/** A day and a name are all that an event needs; what is not known is left out. */
export const MissingFields: Story = {
  name: 'Missing fields',
  tags: ['what-there-is-to-show'],
  args: {
    src: undefined,
    view: 'agenda',
    events: [
      { summary: 'Sample: A day and a name', start: '2026-03-12' },
      { summary: 'Sample: A time without an end', start: '2026-03-13T10:00:00', timeZone: 'America/New_York' },
      { summary: 'Sample: A time without a zone', start: '2026-03-16T10:00:00' },
    ],
  },
};

/** Cancelled, postponed, rescheduled, moved online, tentative: in words, never by colour alone. */
export const ChangedEvents: Story = {
  name: 'Changed events',
  tags: ['what-there-is-to-show'],
  args: { src: 'feeds/calendar-changes.json', view: 'agenda' },
};

/** The same as a month: the word stands before the name. */
export const ChangedEventsInMonth: Story = {
  name: 'Changed events, as a month',
  tags: ['what-there-is-to-show'],
  args: { src: 'feeds/calendar-changes.json', view: 'month' },
};

/** Events of whole days and of several days, over a weekend, through the night, and into another month. */
export const LongEvents: Story = {
  name: 'Long events',
  tags: ['what-there-is-to-show'],
  args: { src: 'feeds/calendar-spans.json', view: 'month' },
};

/** The same as a list. */
export const LongEventsAsAgenda: Story = {
  name: 'Long events, as a list',
  tags: ['what-there-is-to-show'],
  args: { src: 'feeds/calendar-spans.json', view: 'agenda', limit: '20' },
};

/**
 * Meetings that recur weekly, on the second Tuesday, and each quarter: at the same time of day before and after the clocks
 * change, with one meeting moved and one cancelled.
 */
export const RecurringMeetings: Story = {
  name: 'Recurring meetings',
  tags: ['what-there-is-to-show'],
  args: { src: 'feeds/calendar-recurring.ics', view: 'agenda', limit: '12', now: new Date('2026-10-28T15:00:00Z') },
};

/** The same as a month: what was moved and what was cancelled stands in its day. */
export const RecurringMeetingsInMonth: Story = {
  name: 'Recurring meetings, as a month',
  tags: ['what-there-is-to-show'],
  args: { ...RecurringMeetings.args, view: 'month', date: '2026-12-01' },
};

/** Each event has the time of its own place, with the visitor’s own time beside it. */
export const SeveralZones: Story = {
  name: 'Several zones',
  tags: ['what-there-is-to-show'],
  args: { src: 'feeds/calendar-zones.json', view: 'agenda', limit: '20' },
};

/** The page names the zone: each event is placed by it, and keeps its own time beside it. */
export const AllInOneZone: Story = {
  name: 'All in one zone',
  tags: ['what-there-is-to-show'],
  args: { ...SeveralZones.args, zone: 'America/Denver' },
};

/** The time zone that a visitor in Guam would choose below the calendar; each event keeps its own time beside it. */
export const MonthInZoneOfGuam: Story = {
  name: 'Month in the zone of Guam',
  tags: ['what-there-is-to-show'],
  args: { src: 'feeds/calendar-zones.json', view: 'month', zone: 'Pacific/Guam' },
};

/** Several feeds as one, each with a label beside its colour. */
export const SeveralSources: Story = {
  name: 'Several sources',
  tags: ['what-there-is-to-show'],
  args: {
    src: undefined,
    view: 'agenda',
    limit: '8',
    content: html`
      <otr-event-source src=${SAMPLE} label="Sample office" color="#1a4480"></otr-event-source>
      <otr-event-source src="feeds/calendar-spans.json" label="Sample agency" color="darkgreen"></otr-event-source>
    `,
  },
};

/** The same as a month: the label stands before the name. */
export const SeveralSourcesInMonth: Story = {
  name: 'Several sources, as a month',
  tags: ['what-there-is-to-show'],
  args: { ...SeveralSources.args, view: 'month' },
};

/** There is no feed: the events are read from the list in the tag, which people see where scripts do not run. */
export const ListInTag: Story = {
  name: 'List in the tag',
  tags: ['what-there-is-to-show'],
  args: { src: undefined, content: sampleList() },
};

/** There is no feed: a script of the page gives the events. */
export const EventsFromThePage: Story = {
  name: 'Events from the page',
  tags: ['what-there-is-to-show'],
  args: {
    src: undefined,
    events: [
      { summary: 'Sample: Event from a script', start: '2026-03-12T10:00:00', timeZone: 'America/New_York' },
      { summary: 'Sample: Two days from a script', start: '2026-03-17', end: '2026-03-19' },
    ],
  },
};

/** More events than a day has room for: how many more is a button. */
export const CrowdedDay: Story = {
  name: 'Crowded day',
  tags: ['many-events'],
  args: { src: 'feeds/calendar-crowded-day.json', view: 'month' },
};

/** The same as a list, twenty at a time. */
export const CrowdedDayAsAgenda: Story = {
  name: 'Crowded day, as a list',
  tags: ['many-events'],
  args: { src: 'feeds/calendar-crowded-day.json', view: 'agenda', limit: '20' },
};

/** The day opens into its events, fifty at a time. */
export const VeryBusyDay: Story = {
  name: 'Very busy day',
  tags: ['many-events'],
  args: {
    src: undefined,
    view: 'month',
    events: Array.from({ length: 3000 }, (_, index) => ({
      summary: `Sample: Meeting ${index + 1}`,
      start: '2026-03-12T10:00:00',
      timeZone: 'America/New_York',
    })),
  },
  play: async ({ canvasElement }) => {
    const calendar = await calendarIn(canvasElement).ready();
    await calendar.until(() => calendar.find('.more') !== null);
    await userEvent.click(calendar.find('.more')!);
    await calendar.until(() => calendar.openDay !== undefined);
  },
};

/** Two hundred over half a year; the list has them page by page. */
export const TwoHundredEvents: Story = {
  name: 'Two hundred events',
  tags: ['many-events'],
  args: { src: undefined, view: 'agenda', events: manyEvents(200) },
};

/** The same as a month: an event or two on each day. */
export const TwoHundredEventsInMonth: Story = {
  name: 'Two hundred events, as a month',
  tags: ['many-events'],
  args: { ...TwoHundredEvents.args, view: 'month' },
};

/** What the office really publishes, at the present date: where nothing is to come, the latest events are shown instead. */
export const NothingUpcoming: Story = {
  name: 'Nothing upcoming',
  tags: ['no-events'],
  args: { src: 'content/events.json', now: undefined },
};

/** A sentence, and ways to the nearest months that have events. */
export const MonthWithoutEvents: Story = {
  name: 'Month without events',
  tags: ['no-events'],
  args: { view: 'month', date: '2026-06-01' },
};

/** A sentence, and ways to the nearest weeks that have events. */
export const WeekWithoutEvents: Story = {
  name: 'Week without events',
  tags: ['no-events'],
  args: { view: 'week', date: '2026-06-01' },
};

/** A feed without any event: a sentence. */
export const Empty: Story = { tags: ['no-events'], args: { src: 'feeds/calendar-empty.json' } };

/** The page says in its own words that no event is listed. */
export const EmptyInOwnWords: Story = {
  name: 'Empty, in own words',
  tags: ['no-events'],
  args: {
    src: 'feeds/calendar-empty.json',
    content: html`<p slot="empty">Sample: new dates are set each autumn.</p>`,
  },
};

/** A server that never answers. After three tries of eight seconds each, the calendar says that it took too long. */
export const Loading: Story = { tags: ['loading-failing-out-of-date'], args: { src: `${SAMPLE}?never` } };

/** The same where the tag has a list: it is seen until the feed comes. */
export const LoadingWithListInTag: Story = {
  name: 'Loading, with a list in the tag',
  tags: ['loading-failing-out-of-date'],
  args: { src: `${SAMPLE}?never&with-list`, content: sampleList() },
};

/** The server has nothing at this address: what went wrong, a button to try again, and a link to the feed. */
export const FailedMissing: Story = {
  name: 'Failed: not found',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/calendar-that-is-not-there.json' },
};

/** No answer at all, as without a connection. The calendar tries three times before it says so. */
export const FailedNetwork: Story = {
  name: 'Failed: no answer',
  tags: ['loading-failing-out-of-date'],
  args: { src: `${SAMPLE}?network` },
  beforeEach: () => answer(`${SAMPLE}?network`, () => Promise.reject(new TypeError('Failed to fetch'))),
  play: async ({ canvasElement }) => {
    const calendar = calendarIn(canvasElement);
    await calendar.until(() => calendar.find('[data-kind=error]') !== null);
  },
};

/** The address gives a web page, as a server does that wants a sign-in: it is said to be no calendar. */
export const FailedWebPage: Story = {
  name: 'Failed: a web page',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/calendar-sign-in-page.html' },
};

/** The connection broke: nothing of it is shown as if it were whole. */
export const FailedTruncated: Story = {
  name: 'Failed: cut off',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/calendar-truncated.json.txt' },
};

/** The file has more than five megabytes and is not read. */
export const FailedTooLarge: Story = {
  name: 'Failed: too large',
  tags: ['loading-failing-out-of-date'],
  args: { src: `${SAMPLE}?large` },
  beforeEach: () => answer(`${SAMPLE}?large`, () => Promise.resolve(new Response(new Uint8Array(5_000_001)))),
  play: FailedNetwork.play!,
};

/** The page names an address that begins with neither http nor https. */
export const FailedAddress: Story = {
  name: 'Failed: not an address',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'ftp://agency.example/calendar.ics' },
};

/** The same as when nothing is there, where the tag has a list: it stays, and is said to be perhaps out of date. */
export const FailedWithListInTag: Story = {
  name: 'Failed, with a list in the tag',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/calendar-that-is-not-there.json', content: sampleList() },
};

/** The first answer was good, the second is none: the events stay, with since when they are known. */
export const Stale: Story = {
  tags: ['loading-failing-out-of-date'],
  args: { src: `${SAMPLE}?once` },
  play: async ({ canvasElement }) => {
    const calendar = await calendarIn(canvasElement).ready();
    calendar.element.refresh();
    await calendar.until(() => calendar.find('[part=notice][data-kind=warning]') !== null);
  },
};

/** Entries that cannot be read are left out, and the calendar says so. */
export const HalfBroken: Story = {
  name: 'Half broken',
  tags: ['loading-failing-out-of-date'],
  args: { src: 'feeds/calendar-half-broken.json', view: 'agenda' },
};

/** One of several feeds cannot be loaded: it is named, and the events of the others are shown. */
export const OneSourceFails: Story = {
  name: 'One source fails',
  tags: ['loading-failing-out-of-date'],
  args: {
    ...SeveralSources.args,
    content: html`
      <otr-event-source src=${SAMPLE} label="Sample office"></otr-event-source>
      <otr-event-source src="feeds/calendar-that-is-not-there.json" label="Sample agency"></otr-event-source>
    `,
  },
};

/** Words, addresses and names that are longer than the column is wide: nothing is cut off. */
export const LongWords: Story = {
  name: 'Long words',
  tags: ['text-and-language'],
  args: { src: 'feeds/calendar-long-words.json', view: 'agenda' },
  globals: { width: '320' },
};

/** The same as a month: what a day has no room for is read in its details. */
export const LongWordsInMonth: Story = {
  name: 'Long words, as a month',
  tags: ['text-and-language'],
  args: { src: 'feeds/calendar-long-words.json', view: 'month' },
};

/** Scripts, links that run them, marks that turn text around, ten thousand characters: all of it is only text. */
export const HostileText: Story = {
  name: 'Hostile text',
  tags: ['text-and-language'],
  args: { src: 'feeds/calendar-hostile.json', view: 'agenda', limit: '20' },
};

/** The same as a month. */
export const HostileTextInMonth: Story = {
  name: 'Hostile text, as a month',
  tags: ['text-and-language'],
  args: { src: 'feeds/calendar-hostile.json', view: 'month' },
};

/** On a Spanish page: words, dates and times are Spanish; names of events stay as the feed has them. */
export const Spanish: Story = { tags: ['text-and-language'], args: { view: 'month' }, globals: { language: 'es' } };

/** On an Arabic page: mirrored. There are no Arabic words yet, so they are English, each in its own order. */
export const RightToLeft: Story = {
  name: 'Right to left',
  tags: ['text-and-language'],
  args: { view: 'month' },
  globals: { language: 'ar' },
};

/** A visitor searches: what has the words in its name, place or topics, with accents or without, is listed, and how many there are. */
export const Find: Story = {
  tags: ['what-visitors-do'],
  args: { view: 'agenda' },
  play: async ({ canvasElement }) => {
    const calendar = await calendarIn(canvasElement).ready();
    await userEvent.type(calendar.find('.find input')!, 'WEBINÁR');
    // It is said when the keys rest.
    await calendar.until(() => calendar.found !== '' && calendar.announcement.includes(calendar.found));
  },
};

/** The fields stand one below the other. */
export const FindInNarrowColumn: Story = {
  ...Find,
  name: 'Find in a narrow column',
  tags: ['what-visitors-do'],
  globals: { width: '320' },
};

/** The ways to have all events in a calendar program: by subscription, or once as a file. */
export const Subscribe: Story = {
  tags: ['what-visitors-do'],
  args: { view: 'agenda', limit: '3' },
  play: async ({ canvasElement }) => {
    const calendar = await calendarIn(canvasElement).ready();
    await calendar.until(() => calendar.canSubscribe);
    await calendar.openSubscribe();
    await calendar.until(() => calendar.find('[part=subscribe] input') !== null);
  },
};

/** The ways stand one below the other. */
export const SubscribeInNarrowColumn: Story = {
  ...Subscribe,
  name: 'Subscribe in a narrow column',
  tags: ['what-visitors-do'],
  globals: { width: '320' },
};

/** Calendars on the web that an event can be added to; nothing is asked of them before a visitor follows a link. */
export const WebCalendars: Story = {
  name: 'Web calendars',
  tags: ['what-visitors-do'],
  args: { view: 'agenda', limit: '3' },
  play: async ({ canvasElement }) => {
    const calendar = await calendarIn(canvasElement).ready();
    await userEvent.click(calendar.find('.item summary')!);
    await calendar.until(() => calendar.find('.choice') !== null);
    await userEvent.click(calendar.find('.choice summary')!);
    await calendar.until(() => calendar.find('.choice a') !== null);
  },
};

/** The page says something below the title, and adds a link of its own to the details that a visitor opens. */
export const ActionsOfThePage: Story = {
  name: 'Actions of the page',
  tags: ['what-visitors-do'],
  args: { view: 'agenda', limit: '3', content: html`<p slot="header">Sample: All times are subject to change.</p>` },
  play: async ({ canvasElement }) => {
    const calendar = await calendarIn(canvasElement).ready();
    calendar.element.addEventListener('otr-event-select', ({ actionSlot }) => {
      const link = Object.assign(document.createElement('a'), { slot: actionSlot, href: '#ask' });
      link.textContent = 'Sample: Ask about this event';
      calendar.element.append(link);
    });
    await userEvent.click(calendar.find('.item summary')!);
    await calendar.until(() => !!calendar.element.querySelector('a')?.assignedSlot);
  },
};

/** Where the visitor is stands in the address, and Back leads back; each event has a link of its own. */
export const KeptInAddress: Story = {
  name: 'Kept in the address',
  tags: ['what-visitors-do'],
  args: { view: 'agenda', hash: 'calendar' },
};

/** By the arrow above the month, then by Page Down and Page Up from a day of it; the focus stays on a day. */
export const StepsThroughMonths: Story = {
  name: 'Step by step: other months, by button and by keys',
  tags: ['what-visitors-do'],
  args: { view: 'month' },
  play: async ({ canvasElement, step }) => {
    const calendar = await calendarIn(canvasElement).ready();
    const shows = (day: string) => calendar.until(() => !!calendar.find(`td[data-date="${day}"]:not(.outside)`));
    await step('The arrow leads to April', async () => {
      await userEvent.click(calendar.all('.step')[1]!);
      await shows('2026-04-15');
    });
    await step('Page Down on a day leads to May, Page Up back', async () => {
      await calendar.focusDay(calendar.tabDays[0]!);
      await userEvent.keyboard('{PageDown}');
      await shows('2026-05-15');
      await userEvent.keyboard('{PageUp}');
      await shows('2026-04-15');
    });
    await step('Arrow down goes on by a week; one day alone is a stop of Tab', async () => {
      const from = calendar.focused;
      await userEvent.keyboard('{ArrowDown}');
      await calendar.until(() => calendar.focused !== from);
      await expect(Date.parse(calendar.focused) - Date.parse(from)).toBe(7 * 24 * 60 * 60 * 1000);
      await expect(calendar.tabDays).toEqual([calendar.focused]);
    });
  },
};

/** A day opens into its events below the month, an event into its details; Escape closes the day, which has the focus again. */
export const StepsToAnEvent: Story = {
  name: 'Step by step: open a day and an event, and close it',
  tags: ['what-visitors-do'],
  args: { view: 'month' },
  play: async ({ canvasElement, step }) => {
    const calendar = await calendarIn(canvasElement).ready();
    const events = ['Sample: Trade week', 'Sample: Trade week, opening'];
    const opening = () => calendar.item(events[1]!);
    await step('A click on the day opens its events', async () => {
      await userEvent.click(calendar.cell('2026-03-17'));
      await calendar.until(() => calendar.openDay !== undefined);
      await expect(calendar.summaries).toEqual(events);
    });
    await step('A click on “Details” shows what is known of the event', async () => {
      await userEvent.click(opening().element.querySelector('summary')!);
      await calendar.until(() => opening().element.querySelector('dl') !== null);
      await expect(opening().isOpen).toBe(true);
    });
    await step('Escape closes the day, and its cell has the focus', async () => {
      await userEvent.keyboard('{Escape}');
      await calendar.until(() => calendar.openDay === undefined);
      await expect(calendar.focused).toBe('2026-03-17');
    });
    await step('Enter opens the day again', async () => {
      await userEvent.keyboard('{Enter}');
      await calendar.until(() => calendar.openDay !== undefined);
      await expect(calendar.summaries).toEqual(events);
    });
  },
};

/** One word too many finds nothing, and that is said; the button beside it brings all events back. */
export const StepsToFind: Story = {
  name: 'Step by step: filter, find nothing, and undo it',
  tags: ['what-visitors-do'],
  args: { view: 'agenda' },
  play: async ({ canvasElement, step }) => {
    const calendar = await calendarIn(canvasElement).ready();
    const all = calendar.summaries;
    const [field, program] = [calendar.find('.find input')!, calendar.find('.find select')!];
    await step('One program leaves its own events', async () => {
      await userEvent.selectOptions(program, 'sample-webinar');
      await calendar.until(
        () => calendar.summaries.length > 0 && calendar.summaries.every((name) => /Webinar/.test(name)),
      );
    });
    await step('A word that is nowhere leaves none', async () => {
      await userEvent.type(field, 'nowhere');
      await calendar.until(() => calendar.summaries.length === 0);
      await expect(calendar.find('.find p button')).not.toBeNull();
    });
    await step('The button brings all back, and empties the fields', async () => {
      await userEvent.click(calendar.find('.find p button')!);
      await calendar.until(() => calendar.summaries.length === all.length);
      await expect(calendar.summaries).toEqual(all);
      await expect(field).toHaveValue('');
      await expect(program).toHaveValue('');
    });
  },
};

/** List, week and month by the buttons above; the button of the one that is shown is pressed. */
export const StepsThroughViews: Story = {
  name: 'Step by step: another view',
  tags: ['what-visitors-do'],
  args: { view: 'month' },
  play: async ({ canvasElement, step }) => {
    const calendar = await calendarIn(canvasElement).ready();
    const views = ['month', 'week', 'agenda'] as const;
    for (const view of ['agenda', 'month', 'week'] as const) {
      await step(`The button leads to this view: ${view}`, async () => {
        const button = () => calendar.all('.views button')[views.indexOf(view)]!;
        await userEvent.click(button());
        await calendar.until(() => calendar.view === view);
        await expect(button()).toHaveAttribute('aria-pressed', 'true');
      });
    }
  },
};

/** In every page of the toolbar “Page around the element”. */
export const Hosts: Story = { args: { limit: '3' }, parameters: { hosts: true } };

/** An event or two on each day from Monday on. */
function manyEvents(count: number): object[] {
  const first = Date.UTC(2026, 2, 2);
  return Array.from({ length: count }, (_, index) => ({
    summary: `Sample: Meeting ${index + 1}`,
    start: `${new Date(first + Math.floor(index / 2) * 36 * 60 * 60 * 1000).toISOString().slice(0, 10)}T${10 + (index % 2) * 4}:00:00`,
    timeZone: 'America/New_York',
  }));
}

function renderCalendar(args: CalendarArgs): TemplateResult {
  return html`
    <otr-event-calendar
      src=${ifDefined(args.src)}
      view=${ifDefined(args.view)}
      date=${ifDefined(toDay(args.date))}
      program=${ifDefined(args.program)}
      limit=${ifDefined(args.limit)}
      weekstart=${ifDefined(args.weekstart)}
      zone=${ifDefined(args.zone)}
      heading=${ifDefined(args.heading)}
      past=${ifDefined(args.past)}
      linkeddata=${ifDefined(args.linkeddata)}
      find=${ifDefined(args.find)}
      subscribe=${ifDefined(args.subscribe)}
      hash=${ifDefined(args.hash)}
      .events=${args.events}
      .now=${args.now === undefined ? undefined : new Date(args.now)}
      >${args.content ?? nothing}</otr-event-calendar
    >
  `;
}

const calendarIn = (canvas: HTMLElement): CalendarHarness =>
  new CalendarHarness(canvas.querySelector('otr-event-calendar')!);

/** Answers one address in the network's stead, until the story is left. */
function answer(address: string, respond: () => Promise<Response>): () => void {
  const { fetch } = window;
  window.fetch = (input, init) => (addressOf(input).endsWith(address) ? respond() : fetch(input, init));
  return () => {
    window.fetch = fetch;
  };
}

const addressOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : String(input));

/** A list as a web editor writes it. */
function sampleList(): TemplateResult {
  return html`
    <ul>
      <li>
        <a href="https://agency.example/workshop">Sample: Workshop from the list in the tag</a>,
        <time datetime="2026-03-12T10:00-04:00">March 12, 2026, 10 a.m. Eastern Time</time>
      </li>
      <li>
        <a href="https://agency.example/trade-week">Sample: Trade week from the list in the tag</a>,
        <time datetime="2026-03-17">March 17</time>–<time datetime="2026-03-19">19, 2026</time>
      </li>
    </ul>
  `;
}

/** A day as the attribute takes it. */
const toDay = (date: string | number | undefined): string | undefined =>
  typeof date === 'number' ? new Date(date).toISOString().slice(0, 10) : date;

/** Of what is on where nothing is said. */
function attribute(description: string) {
  return {
    control: 'select',
    options: ['on', 'off'],
    description,
    table: {
      category: 'attributes',
      type: { summary: 'string', detail: undefined },
      defaultValue: { summary: 'on', detail: undefined },
    },
  } as const;
}

/** Shows what an attribute falls back to. */
function tableOf({ fallback }: { readonly fallback: string | number }) {
  return { defaultValue: { summary: String(fallback) } };
}
