import { writeICalendar, type CalendarEvent } from '@otr-elements/event-data';
import { toIsoInstant } from './viewer.ts';

/** Hands the visitor events as an iCalendar file named for the first, made in the page: no request is sent. */
export function downloadIcs(events: readonly CalendarEvent[], now: Date): void {
  const text = writeICalendar(events, { now: toIsoInstant(now) });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = `${fileName(events[0]?.uid ?? '')}.ics`;
  link.click();
  // The browser has taken the file by the next task; the address would otherwise hold the text for as long as the page.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}

const fileName = (uid: string): string =>
  uid
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60) || 'event';
