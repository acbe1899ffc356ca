import { html, nothing } from 'lit';
import type { CalendarEvent } from '@otr-elements/event-data';
import type { Strings } from '../strings/en.ts';

/** What has become of an event, in words; an event that simply takes place has none. */
export function statusWords({ status, change }: CalendarEvent, strings: Strings): string | undefined {
  if (status === 'cancelled') return strings.cancelled;
  if (change) return strings.change[change];
  return status === 'tentative' ? strings.tentative : undefined;
}

export function renderStatus(event: CalendarEvent, strings: Strings): unknown {
  const words = statusWords(event, strings);
  if (!words) return nothing;
  return html`<span class="status" data-status=${event.status} part="status">${words}</span> `;
}
