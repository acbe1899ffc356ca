import type { CalendarEvent } from '../model/calendar-event.ts';
import type { Occurrence } from '../model/occurrence.ts';
import { WorkBudget } from '../recurrence/work-budget.ts';
import type { Span } from '../recurrence/event-line.ts';
import { DAY, parseEventTime, timeForm, toSeconds } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { formatDate } from '../time/iso-date.ts';
import { toInstantSeconds, zoneNamed } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { gatherFamilies } from './event-family.ts';
import { eventInstances } from './event-instances.ts';
import { comparePlaced, placeInstance, toOccurrence, touches } from './placed-instance.ts';

/** What to look at, half-open, and where days and floating times are placed. */
export interface OccurrenceRange {
  /** A day, which begins at midnight in `timeZone`, or an instant. */
  readonly from: EventTime;
  /** As `from`; exclusive. */
  readonly to: EventTime;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * The occurrences that touch a range, sorted by start, then by uid. One that has no length counts where it starts. A series
 * gives at most its first 10,000 of the range; less, where many such series stand in one feed.
 *
 * @throws RangeError where `from` or `to` is no day and no instant, or `timeZone` no IANA name that the engine knows
 */
export function occurrencesBetween(events: readonly CalendarEvent[], range: OccurrenceRange): Occurrence[] {
  const zone = zoneNamed(range.timeZone);
  const span = { from: boundary(range.from, zone), to: boundary(range.to, zone) };
  const families = gatherFamilies(events);
  const budget = new WorkBudget();
  const mayTouch = quickLook(span);
  return events
    .filter(mayTouch)
    .flatMap((event) => eventInstances(event, families.get(event.uid), span, zone, budget))
    .map((instance) => placeInstance(instance, zone))
    .filter((placed) => touches(placed, span))
    .sort(comparePlaced)
    .map(toOccurrence);
}

/** Whether an event can touch a span in any zone: a quick look at the texts that spares most events a slow one. */
function quickLook({ from, to }: Span): (event: CalendarEvent) => boolean {
  const [first, last] = [formatDate(from / DAY - MARGIN), formatDate(to / DAY + MARGIN)];
  return ({ start, end = start, recurrenceSet }) => recurrenceSet !== undefined || (start <= last && end >= first);
}

/** Days that no clock is further from UTC, nor jumps further; and one, as the edges are written as days. */
const MARGIN = 3;

function boundary(time: EventTime, zone: Zone): number {
  const parsed = parseEventTime(time);
  if (parsed === undefined || timeForm(parsed) === 'wall') {
    throw new RangeError(`"${time}" is neither a day such as 2026-11-24 nor an instant such as 2026-11-24T18:00:00Z.`);
  }
  return timeForm(parsed) === 'instant' ? toSeconds(parsed) : toInstantSeconds(toSeconds(parsed), zone);
}
