import { definedOnly } from '../events/defined-only.ts';
import { settleTimes } from '../events/event-times.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { safeText } from '../text/clean-text.ts';
import { textDigest } from '../text/text-digest.ts';
import { addDuration } from '../time/anchored-time.ts';
import type { AnchoredTime } from '../time/anchored-time.ts';
import { parseDuration } from '../time/duration.ts';
import { note } from './calendar-context.ts';
import type { CalendarContext, EntryContext } from './calendar-context.ts';
import { findProperty } from './component.ts';
import type { Component } from './component.ts';
import { readFacts } from './event-facts.ts';
import { readStatus } from './event-status.ts';
import { readRecurrenceId, readRecurrenceSet } from './recurrence-properties.ts';
import { readText, textOf } from './text-property.ts';
import { readTime } from './time-property.ts';

/** Reads a VEVENT (RFC 5545 §3.6.1); undefined, with a problem, where it has no start. */
export function readEvent(component: Component, calendar: CalendarContext): CalendarEvent | undefined {
  const uid = readUid(component, calendar) ?? uidOfContent(component);
  const context: EntryContext = { ...calendar, uid };
  if (component.cutOff) return leaveOut(component, context, 'truncated', 'The document ends within this event');
  const startProperty = findProperty(component, 'DTSTART');
  const start = startProperty && readTime(startProperty, context);
  if (!start) return leaveOut(component, context, 'missing-start', 'The event has no start');

  const [times, endProblem] = settleTimes(start, readEnd(component, start, context));
  if (endProblem) note(context, 'bad-end', `The event ${endProblem}`, component.line);
  return {
    uid,
    ...times,
    ...definedOnly({
      summary: readSummary(component, context),
      status: readStatus(component, context),
      sequence: readSequence(component),
      recurrenceSet: readRecurrenceSet(component, start, times.start, context),
      ...readRecurrenceId(component, start, context),
      updated: readUpdated(component, context),
      ...readFacts(component, context),
    }),
  };
}

function leaveOut(component: Component, context: EntryContext, code: string, why: string): undefined {
  note(context, code, `${why}; it is left out.`, component.line);
}

/** UID as it is written, white space too: it is compared letter by letter. */
function readUid(component: Component, calendar: CalendarContext): string | undefined {
  const property = findProperty(component, 'UID');
  const uid = property && textOf(property, calendar, 2000, safeText);
  return uid?.trim() ? uid : undefined;
}

/** What changes with each version of an event, or each time that a file is made. */
const OF_A_VERSION = ['DTSTAMP', 'SEQUENCE', 'LAST-MODIFIED', 'CREATED'];

/** The same content has the same identifier at each reading. */
function uidOfContent(component: Component): string {
  const content = component.properties.filter(({ name }) => !OF_A_VERSION.includes(name));
  return `no-uid-${textDigest(content.map(({ name, value }) => `${name}:${value}`).join('\n'))}`;
}

/** `DTEND`, or else the start and `DURATION`. */
function readEnd(component: Component, start: AnchoredTime, context: EntryContext): AnchoredTime | undefined {
  const end = findProperty(component, 'DTEND');
  const property = findProperty(component, 'DURATION');
  if (end || !property) return end && readTime(end, context);
  const duration = parseDuration(property.value);
  const sum = duration && addDuration(start, duration);
  if (!sum) {
    note(context, 'bad-duration', `DURATION "${property.value.slice(0, 60)}" is none; it is left out.`, property.line);
  }
  return sum;
}

/** Without SUMMARY, what else a person would call it; without anything, the view has to find words. */
function readSummary(component: Component, context: EntryContext): string {
  const summary = readText(component, 'SUMMARY', context);
  if (summary !== undefined) return summary;
  note(context, 'missing-summary', 'The event has no SUMMARY.', component.line);
  const other = readText(component, 'DESCRIPTION', context) ?? readText(component, 'LOCATION', context);
  return other?.split('\n', 1)[0] ?? '';
}

function readSequence(component: Component): number | undefined {
  const sequence = Number.parseInt(findProperty(component, 'SEQUENCE')?.value ?? '', 10);
  return Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : undefined;
}

function readUpdated(component: Component, context: EntryContext): string | undefined {
  const property = findProperty(component, 'LAST-MODIFIED');
  return property && readTime(property, context)?.time;
}
