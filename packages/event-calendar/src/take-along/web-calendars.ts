import { safeUrl } from '@otr-elements/core';
import { addDays, describeEvent, describeLocation, type EventTime, type Occurrence } from '@otr-elements/event-data';
import { encodeText } from './encode-text.ts';

/** A link by which a calendar on the web takes what it is given in its address. */
export interface WebCalendarLink {
  /** A name of a service, the same in every language. */
  readonly name: string;
  readonly href: string;
}

export interface WebCalendarOptions {
  /** Of an event that has none, what is said instead. */
  readonly title: string;
  /** Where to read more, for an event that has no address of its own. */
  readonly link?: string | undefined;
}

// The services lead visitors through a sign-in whose address repeats ours; beyond some 2,000 characters that fails.
const MOST_TITLE = 200;
const MOST_PLACE = 200;
const MOST_TEXT = 900;
const MOST_LINK = 400;

/**
 * Addresses at which calendars on the web begin a new event like this occurrence. None of them is asked before a visitor
 * follows it. Instants are given in UTC, floating times as they stand, and whole days as days, whose `end` is exclusive.
 *
 * @returns in the order in which they are offered
 */
export function webCalendarLinks(occurrence: Occurrence, options: WebCalendarOptions): readonly WebCalendarLink[] {
  const facts = factsOf(occurrence, options);
  return [
    { name: 'Google Calendar', href: googleAddress(occurrence, facts) },
    { name: 'Outlook.com', href: outlookAddress('outlook.live.com', occurrence, facts) },
    { name: 'Microsoft 365', href: outlookAddress('outlook.office.com', occurrence, facts) },
    { name: 'Yahoo', href: yahooAddress(occurrence, facts) },
  ];
}

/** Parts of an address, written as such. */
interface Facts {
  readonly title: string;
  readonly place: string;
  readonly text: string;
  readonly start: EventTime;
  readonly end: EventTime;
}

function factsOf({ event, allDay, start, end }: Occurrence, { title, link }: WebCalendarOptions): Facts {
  const more = encodeURIComponent(safeUrl(event.url) ?? link ?? '');
  const about = encodeText(describeEvent(event), MOST_TEXT);
  return {
    title: encodeText(title, MOST_TITLE),
    place: encodeText(event.location ? describeLocation(event.location) : '', MOST_PLACE),
    text: [about, more.length <= MOST_LINK && more].filter(Boolean).join('%0A'),
    start,
    // Some feeds end a day where it begins.
    end: allDay && end <= start ? addDays(start, 1) : end,
  };
}

/**
 * Google documents it no longer; what it takes is written down in
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/google.md
 */
function googleAddress({ timeZone, allDay, floating }: Occurrence, { title, place, text, start, end }: Facts): string {
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${basic(start)}/${basic(end)}`,
    ctz: allDay || floating ? '' : encodeURIComponent(timeZone ?? ''),
    details: text,
    location: place,
  });
}

/**
 * The same for those who sign in at Outlook.com, and at work. Microsoft documents none of it:
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/outlook-web.md
 */
function outlookAddress(host: string, { allDay }: Occurrence, { title, place, text, start, end }: Facts): string {
  return address(`https://${host}/calendar/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: start,
    enddt: end,
    allday: allDay ? 'true' : '',
    subject: title,
    body: text,
    location: place,
  });
}

/**
 * Yahoo documents none of it; of several days it makes times from midnight to midnight, since it knows `dur=allday` only for
 * one and passes it over beside `et`: https://github.com/spatie/calendar-links/issues/240 and
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/yahoo.md
 */
function yahooAddress({ allDay }: Occurrence, { title, place, text, start, end }: Facts): string {
  const isOneDay = allDay && end === addDays(start, 1);
  return address('https://calendar.yahoo.com/', {
    v: '60',
    title,
    st: basic(start),
    et: isOneDay ? '' : basic(end),
    dur: isOneDay ? 'allday' : '',
    desc: text,
    in_loc: place,
  });
}

/** What is empty is left out. */
function address(base: string, fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).flatMap(([name, value]) => (value ? `${name}=${value}` : []));
  return `${base}?${parts.join('&')}`;
}

/** The basic form of ISO 8601: `20261124T180000Z`. */
const basic = (time: EventTime): string => time.replace(/[-:]/g, '');
