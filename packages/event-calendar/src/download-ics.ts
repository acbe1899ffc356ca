import { downloadFile } from '@otr-elements/core';
import { writeICalendar, type CalendarEvent } from '@otr-elements/event-data';
import { toIsoInstant } from './viewer.ts';

/** Hands the visitor events as an iCalendar file named for the first. */
export function downloadIcs(events: readonly CalendarEvent[], now: Date): void {
  const text = writeICalendar(events, { now: toIsoInstant(now) });
  downloadFile(`${fileName(events[0]?.uid ?? '')}.ics`, 'text/calendar', text);
}

const fileName = (uid: string): string =>
  uid
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60) || 'event';
