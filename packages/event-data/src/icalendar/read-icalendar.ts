import { definedOnly } from '../events/defined-only.ts';
import { readEntries } from '../events/read-entries.ts';
import { parseWebUrl } from '../json/addresses.ts';
import { MOST_CHARACTERS } from '../json/parse-json.ts';
import type { FeedAdapter } from '../model/feed-adapter.ts';
import { addProblem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { cleanText } from '../text/clean-text.ts';
import { DAY } from '../time/event-time.ts';
import { parseDuration } from '../time/duration.ts';
import type { CalendarContext } from './calendar-context.ts';
import { note } from './calendar-context.ts';
import { createZoneFinder } from './calendar-zone.ts';
import { findProperty, outlineComponents, readComponent } from './component.ts';
import type { Component, ComponentOutline } from './component.ts';
import { readEvent } from './event-component.ts';
import { unescapeText } from './text-value.ts';

/** Reads all calendars of an iCalendar document (RFC 5545, RFC 7986). */
export const readICalendar: FeedAdapter = function* (text, { url, maxEvents }) {
  const problems: Problem[] = [];
  const root = yield* outlineComponents(text.slice(0, MOST_CHARACTERS));
  const outlines = [root, ...root.components].filter(({ name }) => name === '' || name === 'VCALENDAR');
  const calendars = outlines.map((outline) => readCalendar(outline, problems));
  const contexts = calendars.map((calendar) => createContext(calendar, problems, url));
  const entries = eventOutlines(outlines, contexts);
  const read = yield* readEntries(entries, maxEvents, problems, ([outline, context]) =>
    readEvent(readComponent(outline, problems), context),
  );
  return {
    events: read.events,
    lostEntries: Math.max(read.lostEntries, countCutOff(root, problems), countTooLarge(text, problems)),
    problems,
    ...definedOnly({
      name: firstDefined(calendars, readName),
      timeZone: firstDefined(contexts, ({ timeZone }) => timeZone),
      refreshInterval: firstDefined(calendars, readRefreshInterval),
      source: firstDefined(calendars, (calendar) => readSource(calendar, url)) ?? parseWebUrl(url),
    }),
  };
};

/** Calendars without their END: the document was cut off, and nobody knows what else it held. */
function countCutOff(root: ComponentOutline, problems: Problem[]): number {
  const cut = root.components.filter(({ name, cutOff }) => name === 'VCALENDAR' && cutOff);
  for (const { line } of cut) {
    const message = `The calendar that begins in line ${line} has no END:VCALENDAR; events may be missing.`;
    addProblem(problems, { code: 'truncated', message, line });
  }
  return cut.length;
}

/** Of a document that is too large, the beginning is read. */
function countTooLarge({ length }: string, problems: Problem[]): number {
  if (length <= MOST_CHARACTERS) return 0;
  const message = `The document has ${length} characters; only the first ${MOST_CHARACTERS} are read.`;
  addProblem(problems, { code: 'too-large', message });
  return 1;
}

function createContext(calendar: Component, problems: Problem[], base: string | undefined): CalendarContext {
  const findZone = createZoneFinder(calendar);
  const stated = findProperty(calendar, 'X-WR-TIMEZONE');
  const id = stated?.value.trim();
  const timeZone = id ? findZone(id)?.timeZone : undefined;
  const context = { problems, base, timeZone, findZone };
  if (stated && id && !timeZone) {
    note(context, 'unknown-zone', `X-WR-TIMEZONE "${id.slice(0, 60)}" is not known; it is ignored.`, stated.line);
  }
  return context;
}

/** A calendar with its time zones; the events are read one by one. */
function readCalendar(outline: ComponentOutline, problems: Problem[]): Component {
  const components = outline.components.filter(({ name }) => name === 'VTIMEZONE');
  return readComponent({ ...outline, components }, problems);
}

function* eventOutlines(
  calendars: readonly ComponentOutline[],
  contexts: readonly CalendarContext[],
): Generator<[ComponentOutline, CalendarContext]> {
  for (const [index, context] of contexts.entries()) {
    for (const component of calendars[index]?.components ?? []) {
      if (component.name === 'VEVENT') yield [component, context];
    }
  }
}

/** NAME (RFC 7986 §5.1), or what was used before there was one. */
function readName(calendar: Component): string | undefined {
  const property = findProperty(calendar, 'NAME') ?? findProperty(calendar, 'X-WR-CALNAME');
  return (property && cleanText(unescapeText(property.value.slice(0, 500)))) || undefined;
}

function readRefreshInterval(calendar: Component): number | undefined {
  const property = findProperty(calendar, 'REFRESH-INTERVAL') ?? findProperty(calendar, 'X-PUBLISHED-TTL');
  const duration = parseDuration(property?.value ?? '');
  return (duration && duration.days * DAY + duration.seconds) || undefined;
}

/** SOURCE (RFC 7986 §5.8): where the calendar wants to be asked, if that is not where it was found. */
function readSource(calendar: Component, base: string | undefined): string | undefined {
  return parseWebUrl(findProperty(calendar, 'SOURCE')?.value.trim(), base);
}

function firstDefined<T, R>(list: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}
