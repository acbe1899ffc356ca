import { describeContact, describeEvent, describeLocation } from '../events/describe-event.ts';
import { parseWebUrl } from '../json/addresses.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import type { EventTime } from '../time/event-time.ts';
import { addDays } from '../time/iso-date.ts';
import { cleanText } from '../text/clean-text.ts';
import { instantLine, parameter, textLine } from './property-line.ts';
import { recurrenceLines } from './recurrence-lines.ts';
import { escapeText } from './text-value.ts';
import { timeWriter } from './written-clock.ts';

/**
 * The lines of a VEVENT, not folded.
 *
 * @param now - when the document is made, an instant; without it, DTSTAMP says when the event was last changed, or its start
 */
export function eventLines(event: CalendarEvent, now?: EventTime): string[] {
  const { timeZone, updated, contact, location, virtualLocation, superEvent } = event;
  const timeLine = timeWriter(event);
  return [
    'BEGIN:VEVENT',
    textLine('UID', event.uid),
    instantLine('DTSTAMP', now ?? updated ?? event.start, timeZone),
    ...optional(updated, (time) => instantLine('LAST-MODIFIED', time, timeZone)),
    ...optional(event.sequence, (sequence) => `SEQUENCE:${Math.trunc(sequence)}`),
    timeLine('DTSTART', event.start),
    ...optional(statedEnd(event), (end) => timeLine('DTEND', end)),
    ...recurrenceLines(event, timeLine),
    `STATUS:${statusWord(event)}`,
    ...optional(event.summary, (summary) => textLine('SUMMARY', summary)),
    ...optional(describeEvent(event), (text) => textLine('DESCRIPTION', text)),
    ...optional(location && describeLocation(location), (text) => textLine('LOCATION', text.replace(/\s+/g, ' '))),
    ...optional(location?.geo, ({ latitude, longitude }) => `GEO:${latitude.toFixed(6)};${longitude.toFixed(6)}`),
    ...optional(parseWebUrl(event.url), (url) => `URL:${url}`),
    ...optional(parseWebUrl(event.image?.url), (url) => `IMAGE;VALUE=URI:${url}`),
    ...optional(categoryWords(event), (list) => `CATEGORIES:${list}`),
    ...optional(parseWebUrl(virtualLocation?.url), (url) => `CONFERENCE;VALUE=URI:${url}`),
    ...optional(contact && describeContact(contact), (text) => textLine('CONTACT', text)),
    ...optional(superEvent, (uid) => textLine('RELATED-TO;RELTYPE=PARENT', uid)),
    ...(event.documents ?? []).flatMap(attachmentLine),
    'END:VEVENT',
  ];
}

/** A day without an end is one day long (RFC 5545 §3.6.1), which not every program knows. */
function statedEnd({ start, end, allDay }: CalendarEvent): EventTime | undefined {
  return end ?? (allDay && start < '9999-12-31' ? addDays(start, 1) : undefined);
}

/** Empty texts have nothing to say either. */
function optional<T>(value: T | undefined, line: (value: T) => string): string[] {
  return value === undefined || value === '' ? [] : [line(value)];
}

/** A program is a category to others; it stands first. */
function categoryWords({ program, categories = [], topics = [] }: CalendarEvent): string {
  const words = new Set([program ?? '', ...categories, ...topics].map((word) => escapeText(cleanText(word))));
  return [...words].filter(Boolean).join();
}

/** An event that is put off does not stand firm in anyone's calendar. */
function statusWord({ status, change }: CalendarEvent): string {
  return (change === 'postponed' && status === 'confirmed' ? 'tentative' : status).toUpperCase();
}

function attachmentLine({ title, url, mediaType }: NonNullable<CalendarEvent['documents']>[number]): string[] {
  const address = parseWebUrl(url);
  const type = mediaType === undefined ? '' : parameter('FMTTYPE', mediaType);
  return address === undefined ? [] : [`ATTACH${type}${parameter('FILENAME', title)}:${address}`];
}
