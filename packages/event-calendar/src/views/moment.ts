import { toWallTime, type CalendarEvent, type EventTime } from '@otr-elements/event-data';
import { formatMoment } from '../format/format-when.ts';
import { zoneName } from '../format/zone-name.ts';
import type { ViewContext } from './view-context.ts';

/** A day; with a clock time, that time in the event's own zone, which is named. */
export function momentWords(
  time: EventTime,
  { timeZone }: CalendarEvent,
  { strings, lang, viewerZone }: ViewContext,
): string {
  const isInstant = time.endsWith('Z');
  const zone = timeZone ?? (isInstant ? viewerZone : undefined);
  const words = formatMoment(isInstant && zone ? toWallTime(time, zone) : time, strings);
  return time.length > 10 && zone ? `${words} ${zoneName(zone, lang, strings)}` : words;
}
