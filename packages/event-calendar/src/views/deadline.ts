import { toInstant, type CalendarEvent, type Deadline } from '@otr-elements/event-data';
import { html } from 'lit';
import { momentWords } from './moment.ts';
import type { ViewContext } from './view-context.ts';

/** A deadline as it stands now: "Register by …", or "Registration closed …". */
export function renderDeadline(deadline: Deadline, event: CalendarEvent, context: ViewContext): unknown {
  const { strings, viewerZone, now } = context;
  const standing = isPast(deadline, event.timeZone ?? viewerZone, now) ? 'past' : 'open';
  const words = strings.deadline[deadline.kind][standing];
  return html`${words} <time datetime=${deadline.at}>${momentWords(deadline.at, event, context)}</time>`;
}

/** Registration is open until the last of its deadlines; without one, until the event. */
export function isRegistrationOpen(event: CalendarEvent, { viewerZone, now }: ViewContext): boolean {
  const deadlines = (event.deadlines ?? []).filter(({ kind }) => /registration$/i.test(kind));
  return deadlines.length === 0 || deadlines.some((deadline) => !isPast(deadline, event.timeZone ?? viewerZone, now));
}

/** A deadline that names only a day lasts to that day's end, in the event's zone. */
function isPast({ at }: Deadline, zone: string, now: Date): boolean {
  const last = at.length === 10 ? `${at}T23:59:59` : at;
  return Date.parse(last.endsWith('Z') ? last : toInstant(last, zone)) < now.getTime();
}
