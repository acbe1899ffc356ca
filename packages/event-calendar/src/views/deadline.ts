import { toInstant, type CalendarEvent, type Deadline } from '@otr-elements/event-data';
import { html } from 'lit';
import { formatMoment } from '../format/format-when.ts';
import { zoneName } from '../format/zone-name.ts';
import type { ViewContext } from './view-context.ts';

/** A deadline as it stands now: "Register by …", or "Registration closed …". */
export function renderDeadline(deadline: Deadline, event: CalendarEvent, context: ViewContext): unknown {
  const { strings, lang, viewerZone, now } = context;
  const zone = event.timeZone ?? viewerZone;
  const words = strings.deadline[deadline.kind][isPast(deadline, zone, now) ? 'past' : 'open'];
  const clock = deadline.at.length > 10 ? ` ${zoneName(zone, lang, strings)}` : '';
  return html`${words} <time datetime=${deadline.at}>${formatMoment(deadline.at, strings)}</time>${clock}`;
}

/** A deadline that names only a day lasts to that day's end, in the event's zone. */
function isPast({ at }: Deadline, zone: string, now: Date): boolean {
  const last = at.length === 10 ? `${at}T23:59:59` : at;
  return Date.parse(last.endsWith('Z') ? last : toInstant(last, zone)) < now.getTime();
}
