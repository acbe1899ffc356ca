import { definedOnly } from '../events/defined-only.ts';
import { documentPlace, placeOf, report } from '../json/place.ts';
import type { Place } from '../json/place.ts';
import { settleEvent } from '../json-feed/read-event.ts';
import { readRules } from '../json-feed/recurrence-fields.ts';
import type { CalendarEvent, RecurrenceSet } from '../model/calendar-event.ts';
import { addDuration } from '../time/anchored-time.ts';
import type { AnchoredTime } from '../time/anchored-time.ts';
import { parseDuration } from '../time/duration.ts';
import { parseEventTime, timeForm } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { addDays } from '../time/iso-date.ts';
import type { EventNode } from './event-nodes.ts';
import { firstStart, formatRule } from './event-schedule.ts';
import type { EventSchedule } from './event-schedule.ts';
import { factsOf } from './node-facts.ts';
import { readIdentifier, readNodeFields } from './node-fields.ts';
import type { NodeFields } from './node-fields.ts';

/** Reads one event of schema.org; undefined, with a problem, where it has no name or no start. */
export function readEventNode({ node, place: nodePlace, superEvent: outer }: EventNode): CalendarEvent | undefined {
  const uid = statedUid(node);
  const place = { ...nodePlace, uid };
  const fields = readNodeFields(node, place) ?? {};
  const { summary, eventSchedule: [schedule] = [], superEvent = outer } = fields;
  const day = fields.startDate ?? schedule?.startDate;
  if (summary === undefined) return report(place, 'missing-summary', 'has no usable "name", and is left out.');
  if (day === undefined) return report(place, 'missing-start', 'has no usable "startDate", and is left out.');
  const recurrenceSet = schedule && readRecurrence(schedule, place);
  const timeZone = schedule?.scheduleTimezone;
  const start = schedule ? firstStart(schedule, day, recurrenceSet?.rules[0]) : day;
  const end = endOf({ time: start, timeZone }, fields);
  const times = definedOnly({ uid, start, end, timeZone, recurrenceSet });
  const event = settleEvent({ summary, ...factsOf(fields), ...times, start }, place);
  return { ...event, ...definedOnly({ superEvent }) };
}

/** The identifier that a node has as an event, also where it states none. */
export function uidOf(node: object, place: Place): string | undefined {
  return statedUid(node) ?? readEventNode({ node, place: { ...place, problems: [] } })?.uid;
}

function statedUid(node: object): string | undefined {
  return readIdentifier(node, documentPlace());
}

function readRecurrence(schedule: EventSchedule, place: Place): RecurrenceSet {
  const rules = readRules([formatRule(schedule)], placeOf(place, 'eventSchedule')) ?? [];
  return { rules, dates: [], exceptionDates: schedule.exceptDate ?? [] };
}

/** The end, exclusive. An `endDate` that is a day is the last day of the event: so people write it and Google shows it. */
function endOf(start: AnchoredTime, fields: NodeFields): EventTime | undefined {
  const { endDate, eventSchedule: [schedule] = [] } = fields;
  if (schedule?.endTime) return parseEventTime(`${start.time.slice(0, 10)}T${schedule.endTime}`);
  const ownEnd = schedule?.startTime ? undefined : endDate;
  if (ownEnd !== undefined) return timeForm(ownEnd) === 'date' && ownEnd >= start.time ? addDays(ownEnd, 1) : ownEnd;
  const length = parseDuration(schedule?.duration ?? fields.duration ?? '');
  if (!length || (timeForm(start.time) === 'date' && length.seconds)) return undefined;
  return addDuration(start, length)?.time;
}
