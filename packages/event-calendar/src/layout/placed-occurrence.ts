import { addDays, toWallTime, type EventTime, type IsoDate, type Occurrence } from '@otr-elements/event-data';

/** `'event'`: each event stands on the day its own notice gives. An IANA name: everything is shown in that zone. */
export type DisplayZone = string;
export const EVENT_ZONE: DisplayZone = 'event';

export interface Placement {
  readonly zone: DisplayZone;
  /** IANA name; used for instants that state no zone of their own. */
  readonly viewerZone: string;
}

/** An occurrence on the wall clock that the calendar shows. */
export interface PlacedOccurrence {
  readonly occurrence: Occurrence;
  /** Wall time, or a day where the event has no clock time. `end` is exclusive. */
  readonly start: EventTime;
  readonly end: EventTime;
  readonly firstDate: IsoDate;
  /** The last day that is shown: inclusive. */
  readonly lastDate: IsoDate;
}

/** Identifies an occurrence on the page: a series shares its uid. */
export const keyOf = ({ uid, start }: Occurrence): string => `${uid}@${start}`;

/** Name of the slot for what the page has to offer with an occurrence. */
export const actionSlotOf = (occurrence: Occurrence): string => `event-actions-${keyOf(occurrence)}`;

/** Gives an occurrence its place on the shown wall clock; the occurrence is not changed. */
export function placeOccurrence(occurrence: Occurrence, placement: Placement): PlacedOccurrence {
  const [start, end] = wallTimes(occurrence, placement);
  return { occurrence, start, end, firstDate: start.slice(0, 10), lastDate: lastDateOf(start, end) };
}

function wallTimes(occurrence: Occurrence, { zone, viewerZone }: Placement): [EventTime, EventTime] {
  const { start, end, wallStart, wallEnd, allDay, floating } = occurrence;
  if (allDay || floating) return [start, end];
  if (zone === EVENT_ZONE && wallStart && wallEnd) return [wallStart, wallEnd];
  const shown = zone === EVENT_ZONE ? viewerZone : zone;
  return [toWallTime(start, shown), toWallTime(end, shown)];
}

/** The exclusive end falls on the next day both for whole days and for a meeting that ends at midnight. */
function lastDateOf(start: EventTime, end: EventTime): IsoDate {
  const endsAtMidnight = end.length === 10 || end.slice(11, 19) === '00:00:00';
  const last = end.slice(0, 10);
  return endsAtMidnight && end > start ? addDays(last, -1) : last;
}
