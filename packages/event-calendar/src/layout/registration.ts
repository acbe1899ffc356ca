import { toInstant, type CalendarEvent, type Deadline, type EventTime } from '@otr-elements/event-data';

/** Registration is open until the last of its deadlines; without one, until the event. */
export function isRegistrationOpen(event: CalendarEvent, now: EventTime, viewerZone: string): boolean {
  const deadlines = (event.deadlines ?? []).filter(({ kind }) => /registration$/i.test(kind));
  return deadlines.length === 0 || deadlines.some((deadline) => !isPast(deadline, event.timeZone ?? viewerZone, now));
}

/** Whether an instant is past a deadline. One that names only a day lasts to that day's end, in the event's zone. */
export function isPast({ at }: Deadline, zone: string, now: EventTime): boolean {
  const last = at.length === 10 ? `${at}T23:59:59` : at;
  return (last.endsWith('Z') ? last : toInstant(last, zone)) < now;
}
