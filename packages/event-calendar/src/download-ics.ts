import { downloadFile } from '@otr-elements/core';
import { writeICalendar, type CalendarEvent } from '@otr-elements/event-data';
import { toIsoInstant } from './viewer.ts';

export interface DownloadOptions {
  readonly now: Date;
  /** Of a calendar as a whole: what programs and the file call it. */
  readonly name?: string | undefined;
}

/** Hands the visitor events as an iCalendar file, by default named for the first. */
export function downloadIcs(events: readonly CalendarEvent[], { now, name }: DownloadOptions): void {
  const text = writeICalendar(events, { now: toIsoInstant(now), name });
  downloadFile(`${fileName(name ?? events[0]?.uid ?? '')}.ics`, 'text/calendar', text);
}

const fileName = (uid: string): string =>
  uid
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60) || 'event';
