import type { CalendarEvent, RecurrencePeriod } from '../model/calendar-event.ts';
import { cleanRule } from '../recurrence/parse-rule.ts';
import type { EventTime } from '../time/event-time.ts';
import { basicFormat, instantLine } from './property-line.ts';
import { writtenZone } from './written-clock.ts';
import type { TimeWriter } from './written-clock.ts';

/** The lines that say when an event recurs, or for which instance of a series it stands in. */
export function recurrenceLines(event: CalendarEvent, timeLine: TimeWriter): string[] {
  const { recurrenceSet, recurrenceId, recurrenceRange } = event;
  const { rules = [], dates = [], periods = [], exceptionDates = [], exceptionRules = [] } = recurrenceSet ?? {};
  const idName = recurrenceRange ? 'RECURRENCE-ID;RANGE=THISANDFUTURE' : 'RECURRENCE-ID';
  return [
    ...(recurrenceId === undefined ? [] : [timeLine(idName, recurrenceId)]),
    ...rules.map((rule) => ruleLine('RRULE', rule)),
    ...exceptionRules.map((rule) => ruleLine('EXRULE', rule)),
    ...dates.map((date) => timeLine('RDATE', date)),
    ...periods.map((period) => periodLine(period, event, timeLine)),
    ...exceptionDates.map((date) => timeLine('EXDATE', date)),
  ];
}

function ruleLine(name: string, rule: string): string {
  return `${name}:${cleanRule(rule).replace(/[^\w=;,+-]/g, '')}`;
}

/**
 * An occurrence with a length of its own, in UTC, which every reader of periods understands. Days have no periods (RFC 5545
 * §3.3.9): in a series of days only the start of one can be written.
 */
function periodLine({ start, end }: RecurrencePeriod, event: CalendarEvent, timeLine: TimeWriter): string {
  if (event.allDay) return timeLine('RDATE', start);
  const [from, to] = [start, end].map((time) => utcFormat(time, writtenZone(event)));
  return `RDATE;VALUE=PERIOD:${from}/${to}`;
}

/** A floating time, which has no zone, stays one. */
function utcFormat(time: EventTime, timeZone: string | undefined): string {
  return timeZone === undefined ? basicFormat(time) : instantLine('', time, timeZone).slice(1);
}
