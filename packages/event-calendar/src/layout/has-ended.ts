import type { Occurrence } from '@otr-elements/event-data';
import { localDate } from '../viewer.ts';

/** Whether an occurrence is over. Whole days and floating times end by the visitor's own calendar. */
export function hasEnded({ end, allDay, floating }: Occurrence, now: Date): boolean {
  if (allDay) return end <= localDate(now);
  return floating ? end.slice(0, 10) < localDate(now) : Date.parse(end) <= now.getTime();
}
