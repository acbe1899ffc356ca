import type { FeedLoadErrorKind } from '@otr-elements/core';
import type { AttendanceMode, DeadlineKind, EventChange, VirtualKind } from '@otr-elements/event-data';
import { countWords } from '../format/count-words.ts';
import { dateParts } from '../format/date-parts.ts';
import { groupThousands } from '../format/group-thousands.ts';
import { twelveHourClock } from '../format/twelve-hour-clock.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTHS_SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const { time, timeRange } = twelveHourClock({ noon: 'noon', am: 'a.m.', pm: 'p.m.' });

/**
 * Every word of the calendar, in English. Other languages satisfy the type of this object.
 * Names of months and days are written here so that the first frame needs no `Intl` formatter, which is slow to start.
 */
export const en = {
  title: 'Calendar of events',
  weekdays: DAYS,
  weekdaysShort: DAYS.map((day) => day.slice(0, 3)),
  monthsShort: MONTHS_SHORT,

  month: (date: string): string => `${MONTHS[dateParts(date).month]!} ${dateParts(date).year}`,
  date: (date: string): string => {
    const { year, month, day } = dateParts(date);
    return `${MONTHS[month]!} ${day}, ${year}`;
  },
  longDate: (date: string): string => `${DAYS[dateParts(date).weekday]!}, ${en.date(date)}`,
  dateRange: (first: string, last: string): string => {
    const [a, b] = [dateParts(first), dateParts(last)];
    if (a.year !== b.year) return `${en.date(first)} – ${en.date(last)}`;
    if (a.month !== b.month) return `${MONTHS[a.month]!} ${a.day} – ${MONTHS[b.month]!} ${b.day}, ${b.year}`;
    return `${MONTHS[a.month]!} ${a.day}–${b.day}, ${b.year}`;
  },
  week: (first: string, last: string): string => en.dateRange(first, last),
  time,
  timeRange,
  zones: {
    'America/New_York': 'Eastern Time',
    'America/Chicago': 'Central Time',
    'America/Denver': 'Mountain Time',
    'America/Phoenix': 'Mountain Standard Time, Arizona',
    'America/Los_Angeles': 'Pacific Time',
    'America/Anchorage': 'Alaska Time',
    'Pacific/Honolulu': 'Hawaii Time',
    'America/Puerto_Rico': 'Atlantic Time, Puerto Rico',
    'Pacific/Guam': 'Chamorro Time, Guam',
    UTC: 'Coordinated Universal Time',
  } as Readonly<Record<string, string>>,

  view: { month: 'Month', week: 'Week', agenda: 'List', categories: 'By program' },
  viewLabel: 'View',
  previous: { month: 'Previous month', week: 'Previous week', agenda: 'Earlier events' },
  next: { month: 'Next month', week: 'Next week', agenda: 'Later events' },
  today: 'Today',
  isToday: 'today',
  upcoming: 'Upcoming events',
  recent: 'Most recent events',
  otherEvents: 'Other events',
  allOf: (program: string): string => `All: ${program}`,
  agendaPeriod: (first: string, last: string): string =>
    en.month(first) === en.month(last) ? en.month(first) : `${en.month(first)} – ${en.month(last)}`,
  count: (count: number): string => countWords(count, 'event', 'events'),
  announce: (period: string, count: number): string =>
    count ? `${period}: ${en.count(count)}` : `${period}: no events`,
  more: (count: number): string => `+${groupThousands(count)} more`,
  showMore: (count: number): string => `Show ${groupThousands(count)} more`,
  shownOf: (shown: number, count: number): string => `${groupThousands(shown)} of ${en.count(count)}`,
  untitled: 'Event without a name',
  day: (number: number, count: number): string => `day ${number} of ${count}`,

  find: {
    text: 'Search',
    program: 'Program',
    mode: 'How to attend',
    open: 'Registration open',
    credits: 'With credits',
    all: 'All',
    clear: 'Show all events',
    none: 'No events match.',
  },
  programs: {
    coac: 'Advisory committee (COAC)',
    ufac: 'User Fee Advisory Committee (UFAC)',
    'trade-symposium': 'Trade Symposium',
    'trade-week': 'Trade Week',
    webinar: 'Webinars',
  } as Readonly<Record<string, string>>,

  loading: 'Loading events…',
  noEvents: 'No events are listed.',
  noneUpcoming: 'No upcoming events are listed right now. The most recent ones are shown.',
  noneIn: {
    month: (month: string): string => `No events in ${month}.`,
    week: (days: string): string => `No events in the week of ${days}.`,
  },
  goTo: {
    month: (month: string): string => `Go to ${month}`,
    week: (days: string): string => `Go to ${days}`,
  },
  failed: {
    network: 'The events could not be loaded: the server did not answer.',
    timeout: 'The events could not be loaded: the server took too long to answer.',
    http: 'The events could not be loaded: the server answered with an error.',
    'too-large': 'The events could not be loaded: the calendar file is too large.',
    address: 'The events could not be loaded: the address of the calendar is not valid.',
    unreadable: 'The events could not be loaded: the file at this address is not a calendar that can be read.',
  } satisfies Record<FeedLoadErrorKind, string>,
  failedWithList: 'The list below may be out of date.',
  tryAgain: 'Try again',
  source: 'Open the source of this calendar',
  stale: (time: string, date: string): string =>
    `New events could not be loaded. Those shown were loaded at ${time} on ${date}.`,
  entriesLost: (count: number): string =>
    `${countWords(count, 'entry', 'entries')} of this calendar could not be read, so the list is not complete.`,
  updated: (date: string): string => `Updated ${date}`,

  details: 'Details',
  close: 'Close',
  cancelled: 'Cancelled',
  tentative: 'Tentative',
  change: {
    rescheduled: 'Rescheduled',
    postponed: 'Postponed',
    movedOnline: 'Moved online',
  } satisfies Record<EventChange, string>,
  formerly: (dates: string): string => `from ${dates}`,
  rescheduledFrom: (dates: string): string => `Rescheduled from ${dates}`,
  attendance: {
    offline: 'In person',
    online: 'Online',
    mixed: 'In person and online',
    publicOnline: 'Committee in person, public online',
  } satisfies Record<AttendanceMode, string>,
  virtual: {
    webinar: 'Webinar',
    webcast: 'Webcast',
    conferenceCall: 'Conference call',
  } satisfies Record<VirtualKind, string>,
  yourTime: 'Your time',
  ownZone: 'Each event’s own',
  zoneChoice: 'Time zone',
  inZone: (zone: string): string => `In ${zone}`,

  term: {
    where: 'Where',
    connect: 'How to join',
    purpose: 'Purpose',
    description: 'About',
    topics: 'Topics',
    audience: 'For',
    deadlines: 'Deadlines',
    registration: 'Registration',
    seats: 'Seats',
    cost: 'Cost',
    openness: 'Open or closed',
    credits: 'Continuing education',
    captions: 'Captions',
    accommodations: 'Accommodations',
    agenda: 'Agenda',
    documents: 'Documents',
    recording: 'Recording',
    comment: 'Public comment',
    notice: 'Federal Register',
    organizers: 'Organizers',
    contact: 'Contact',
    attendance: 'Attendance',
    notes: 'Notes',
    evidence: 'How this is known',
    partOf: 'Part of',
    sources: 'Sources',
  },
  deadline: {
    registration: { open: 'Register by', past: 'Registration closed' },
    inPersonRegistration: { open: 'Register to attend in person by', past: 'In-person registration closed' },
    onlineRegistration: { open: 'Register to attend online by', past: 'Online registration closed' },
    comment: { open: 'Comment by', past: 'Comments closed' },
    accommodation: { open: 'Ask for accommodations by', past: 'Accommodation requests closed' },
  } satisfies Record<DeadlineKind, { open: string; past: string }>,
  joinLink: 'Join online',
  linkPostedBy: (when: string): string => `The link will be posted by ${when}`,
  linkPosted: 'The link is posted at',
  linkSent: 'The link is sent to people who register.',
  registrationRequired: 'Registration is required.',
  registrationNotRequired: 'Registration is not required.',
  register: 'Register',
  inPersonSeats: (count: number): string => countWords(count, 'seat in person', 'seats in person'),
  onlineSeats: (count: number): string => countWords(count, 'place online', 'places online'),
  soldOut: 'No seats are left in person.',
  free: 'Free',
  notFree: 'A fee is charged.',
  open: 'Open to the public',
  closed: 'Closed to the public',
  mayCloseEarly: 'May end early if business is completed.',
  credits: (count: number): string => countWords(count, 'credit', 'credits'),
  creditsOffered: 'Credits are offered.',
  liveCaptions: 'Live captions',
  recordedCaptions: 'The recording has captions.',
  captionFile: 'Caption file',
  watch: 'Watch the recording',
  recorded: 'A recording was made.',
  docket: (docket: string): string => `Docket ${docket}`,
  document: (number: string): string => `Document ${number}`,
  published: (date: string): string => `published ${date}`,
  people: {
    inPerson: (count: string): string => `${count} in person`,
    online: (count: string): string => `${count} online`,
    registered: (count: string): string => `${count} registered`,
  },
  about: (count: string): string => `about ${count}`,
  atLeast: (count: string): string => `at least ${count}`,
  number: groupThousands,
  evidence: {
    held: 'It was reported after it took place.',
    announced: 'It was announced; whether it took place was not checked.',
  },
  opensElsewhere: 'another site',
  link: 'Link to this event',
  addToCalendar: 'Add to calendar (.ics)',
  addTo: 'Add to…',
  addAll: (count: number): string => (count === 1 ? 'Add the one event (.ics)' : `Add all ${en.count(count)} (.ics)`),
  addFound: (count: number): string =>
    count === 1 ? 'Add this one event (.ics)' : `Add these ${en.count(count)} (.ics)`,
  subscribe: {
    button: 'Subscribe',
    about: 'A subscription brings new events and changes into your own calendar.',
    whole: 'It has all events of this calendar, also those that are not shown here now.',
    program: 'Calendar program on this device, such as Apple Calendar',
    address: 'Address of the calendar',
    copy: 'Copy the address',
    copied: 'Copied.',
    refused: 'Your browser did not allow it. Copy the address from the field.',
  },
  addOneToCalendar: 'Add this meeting (.ics)',
  addSeriesToCalendar: 'Add all meetings of the series (.ics)',
};

export type Strings = typeof en;
