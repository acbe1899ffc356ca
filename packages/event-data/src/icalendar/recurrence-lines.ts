import type { CalendarEvent } from '../model/calendar-event.ts';
import { cleanRule } from '../recurrence/parse-rule.ts';
import type { TimeWriter } from './written-clock.ts';

/** The lines that say when an event recurs, or for which instance of a series it stands in. */
export function recurrenceLines(event: CalendarEvent, timeLine: TimeWriter): string[] {
  const { recurrenceSet, recurrenceId, recurrenceRange } = event;
  const { rules = [], dates = [], exceptionDates = [], exceptionRules = [] } = recurrenceSet ?? {};
  const idName = recurrenceRange ? 'RECURRENCE-ID;RANGE=THISANDFUTURE' : 'RECURRENCE-ID';
  return [
    ...(recurrenceId === undefined ? [] : [timeLine(idName, recurrenceId)]),
    ...rules.map((rule) => ruleLine('RRULE', rule)),
    ...exceptionRules.map((rule) => ruleLine('EXRULE', rule)),
    ...dates.map((date) => timeLine('RDATE', date)),
    ...exceptionDates.map((date) => timeLine('EXDATE', date)),
  ];
}

function ruleLine(name: string, rule: string): string {
  return `${name}:${cleanRule(rule).replace(/[^\w=;,+-]/g, '')}`;
}
