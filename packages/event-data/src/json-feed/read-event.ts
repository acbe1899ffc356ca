import { settleTimes } from '../events/event-times.ts';
import type { EventTimes } from '../events/event-times.ts';
import { report } from '../json/place.ts';
import type { Place } from '../json/place.ts';
import { isObject, ownValue } from '../json/read.ts';
import { EVENT_CHANGES, EVENT_STATUSES } from '../model/calendar-event.ts';
import type { CalendarEvent, RecurrenceSet } from '../model/calendar-event.ts';
import { textDigest } from '../text/text-digest.ts';
import { timeForm } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { readEventFields } from './event-fields.ts';
import type { EventFields } from './event-fields.ts';

/** Reads one event of our JSON; undefined, with a problem, where it has no name or no start. */
export function readEvent(value: unknown, documentPlace: Place, feedZone?: string): CalendarEvent | undefined {
  const place = { ...documentPlace, uid: statedUid(value) };
  const fields = readEventFields(value, place);
  return fields && settleEvent(fields, place, feedZone);
}

/** The event that a document gives these fields, with its times, status and identifier settled. */
export function settleEvent(fields: EventFields, place: Place, feedZone?: string): CalendarEvent {
  const { start, end, timeZone = feedZone, status, change, recurrenceSet } = fields;
  const anchoredEnd = end === undefined || isSameDay(start, end) ? undefined : { time: end, timeZone };
  const [times, endProblem] = settleTimes({ time: start, timeZone }, anchoredEnd);
  if (endProblem) report(place, 'bad-end', endProblem);
  // A copy with some keys put right, as there can be tens of thousands.
  const event = { ...fields } as Writable<CalendarEvent>;
  event.uid ??= `no-uid-${textDigest(JSON.stringify(fields))}`;
  event.start = times.start;
  event.allDay = times.allDay;
  event.status = EVENT_STATUSES.find((word) => word === status) ?? 'confirmed';
  put(event, 'end', times.end);
  put(event, 'timeZone', times.timeZone);
  put(event, 'change', change ?? EVENT_CHANGES.find((word) => word === status));
  put(event, 'recurrenceSet', recurrenceSet && settleRecurrence(recurrenceSet, times));
  return event;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A key without a value is not there. */
function put<K extends keyof CalendarEvent>(
  event: Writable<CalendarEvent>,
  key: K,
  value: CalendarEvent[K] | undefined,
): void {
  if (value !== undefined) event[key] = value;
  else if (key in event) Reflect.deleteProperty(event, key);
}

/** The recurrence set of an event with these times; undefined where nothing in it makes the event recur. */
function settleRecurrence(set: Partial<RecurrenceSet>, { start, timeZone }: EventTimes): RecurrenceSet | undefined {
  const { rules = [], dates = [], periods = [], exceptionDates = [] } = set;
  if (!rules.length && !dates.length && !periods.length) return undefined;
  // Who writes an instant and a zone beside it means the clock of that zone.
  const hasClock = timeForm(start) === 'instant' && timeZone !== undefined;
  return { ...set, rules, dates, exceptionDates, ...(hasClock && { timeZone }) };
}

/** A day that ends as it begins is one whole day to most people, whatever is exclusive elsewhere. */
function isSameDay(start: EventTime, end: EventTime): boolean {
  return start === end && timeForm(start) === 'date';
}

function statedUid(value: unknown): string | undefined {
  const [, uid] = isObject(value) ? ownValue(value, ['uid', 'id']) : [];
  return typeof uid === 'string' ? uid.slice(0, 200) : undefined;
}
