import type { CalendarEvent, Deadline } from '@otr-elements/event-data';
import { html } from 'lit';
import { isPast } from '../layout/registration.ts';
import { toIsoInstant } from '../viewer.ts';
import { momentWords } from './moment.ts';
import type { ViewContext } from './view-context.ts';

/** A deadline as it stands now: "Register by …", or "Registration closed …". */
export function renderDeadline(deadline: Deadline, event: CalendarEvent, context: ViewContext): unknown {
  const { strings, viewerZone, now } = context;
  const standing = isPast(deadline, event.timeZone ?? viewerZone, toIsoInstant(now)) ? 'past' : 'open';
  const words = strings.deadline[deadline.kind][standing];
  return html`${words} <time datetime=${deadline.at}>${momentWords(deadline.at, event, context)}</time>`;
}
