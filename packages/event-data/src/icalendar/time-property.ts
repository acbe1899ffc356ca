import type { AnchoredTime } from '../time/anchored-time.ts';
import { parseEventTime, timeForm } from '../time/event-time.ts';
import type { EventTime } from '../time/event-time.ts';
import { note } from './calendar-context.ts';
import type { EntryContext } from './calendar-context.ts';
import type { ContentLine } from './content-line.ts';

/** Reads the time of DTSTART and its like (RFC 5545 §3.3.4–5, §3.2.19); notes a problem where it is none. */
export function readTime(property: ContentLine, context: EntryContext): AnchoredTime | undefined {
  return readTimes(property, context)[0];
}

/** Reads a list of times, such as EXDATE; of a PERIOD its start. */
export function readTimes(property: ContentLine, context: EntryContext): AnchoredTime[] {
  const { name, line } = property;
  const { id, value, isDay } = splitZone(property);
  return value.split(',').flatMap((text) => {
    const time = parseEventTime(text.split('/', 1)[0] ?? '');
    if (time === undefined) {
      note(context, 'bad-date', `${name} "${text.slice(0, 60)}" is no day or time that exists; it is left out.`, line);
      return [];
    }
    const form = timeForm(time);
    if (isDay || form === 'date') return { time: time.slice(0, 10) };
    if (form === 'wall') return { time, ...readZone(id, time, context, line) };
    // UTC needs no zone (RFC 5545 §3.2.19); one that is stated beside it, or for the calendar, says whose clock people look at.
    const timeZone = (id && context.findZone(id)?.timeZone) || context.timeZone;
    return { time, ...(timeZone && { timeZone }) };
  });
}

/** Takes apart what belongs to the zone: an identifier with colons that was left unquoted has spilled into the value. */
function splitZone({ parameters, value }: ContentLine): { id: string | undefined; value: string; isDay: boolean } {
  const id = parameters.get('TZID');
  const isDay = parameters.get('VALUE')?.toUpperCase() === 'DATE';
  const colon = id === undefined ? -1 : value.lastIndexOf(':');
  if (colon < 0) return { id, value, isDay };
  return { id: `${id}:${value.slice(0, colon)}`, value: value.slice(colon + 1), isDay };
}

/** What a TZID stands for, or else the zone of the calendar, or none. */
function readZone(
  id: string | undefined,
  time: EventTime,
  context: EntryContext,
  line: number,
): Omit<AnchoredTime, 'time'> {
  const { differsAt, ...zone } = (id && context.findZone(id)) || {};
  if (differsAt?.(time)) {
    const message = `The VTIMEZONE "${id}" is out of step with ${zone.timeZone} at ${time}; ${zone.timeZone} counts.`;
    note(context, 'zone-differs', message, line);
  }
  if (zone.timeZone ?? zone.observances) return zone;
  const { timeZone } = context;
  if (id) {
    const instead = timeZone ? `in ${timeZone}` : 'in the zone of whoever looks at it';
    note(
      context,
      'unknown-zone',
      `The time zone "${id.slice(0, 60)}" is not known; the time is read ${instead}.`,
      line,
    );
  }
  return timeZone ? { timeZone } : {};
}
