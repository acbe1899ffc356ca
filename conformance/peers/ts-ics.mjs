// ts-ics. It gives dates, rules and exceptions, and leaves it to its user to put them together.
import { convertIcsCalendar, extendByRecurrenceRule, getEventEnd } from 'ts-ics';
import { between } from './between.mjs';

const DAY_MS = 86_400_000;

/** As `occurrences` of engine.mjs. */
export function occurrences({ text, ...window }) {
  const { events = [] } = convertIcsCalendar(undefined, text);
  const isFloating = !/^DTSTART[^\n]*(TZID=|Z\r?$)/im.test(text);
  const found = events.flatMap((event) => ofEvent(event, events, window)).map(plain(isFloating));
  return { occurrences: found.filter(between(window)) };
}

function ofEvent(event, events, { to }) {
  const length = event.end || event.duration ? getEventEnd(event) - event.start.date : lengthWithout(event);
  return startsOf(event, to)
    .filter((start) => !isExcluded(start, event) && !isReplaced(start, event, events))
    .map((start) => ({ event, start, end: new Date(start.getTime() + length) }));
}

/** It throws for an event with neither end nor duration: RFC 5545 §3.6.1 gives a day its length, and other events none. */
function lengthWithout({ start: { type } }) {
  return type === 'DATE' ? DAY_MS : 0;
}

function startsOf({ start, recurrenceRule }, to) {
  if (!recurrenceRule) return [start.date];
  return extendByRecurrenceRule(recurrenceRule, { start: start.date, end: new Date(Date.parse(to) + 2 * DAY_MS) });
}

function isExcluded(start, { exceptionDates = [] }) {
  return exceptionDates.some(({ date }) => +date === +start);
}

function isReplaced(start, { uid, recurrenceId }, events) {
  return (
    !recurrenceId && events.some((other) => other.uid === uid && +(other.recurrenceId?.value.date ?? NaN) === +start)
  );
}

/** It keeps no difference between floating times and UTC. */
function plain(isFloating) {
  return ({
    event: {
      uid,
      summary,
      start: { type },
    },
    start,
    end,
  }) => {
    const zone = isFloating ? '' : 'Z';
    const format = (date) =>
      type === 'DATE' ? date.toISOString().slice(0, 10) : `${date.toISOString().slice(0, 19)}${zone}`;
    return { uid, summary, start: format(start), end: format(end) };
  };
}
