import { html, nothing } from 'lit';
import type { CalendarEvent } from '@otr-elements/event-data';
import type { Strings } from '../strings/en.ts';
import { momentWords } from './moment.ts';
import type { ViewContext } from './view-context.ts';

/** What has become of an event, in words; an event that simply takes place has none. */
export function statusWords({ status, change }: CalendarEvent, strings: Strings): string | undefined {
  if (status === 'cancelled') return strings.cancelled;
  if (change) return strings.change[change];
  return status === 'tentative' ? strings.tentative : undefined;
}

/** The same as it stands before the time; of a rescheduled event with its former times. */
export function renderStatus(event: CalendarEvent, context: ViewContext): unknown {
  const words = statusWords(event, context.strings);
  if (!words) return nothing;
  const former = isMoved(event) ? formerTimes(event, context) : undefined;
  return html`
    <span class="status" data-status=${event.status} part="status">${words}</span>
    ${former ? html`<span class="former">${context.strings.formerly(former)}</span>` : nothing}
  `;
}

/** Whether an event takes place, at another time than it had. */
export function isMoved({ status, change }: CalendarEvent): boolean {
  return status !== 'cancelled' && change === 'rescheduled';
}

/** The times that an event had before, on its own clock; undefined where none are known. */
export function formerTimes(event: CalendarEvent, context: ViewContext): string | undefined {
  return event.previousStarts?.map((start) => momentWords(start, event, context)).join('; ') || undefined;
}
