// Our own engine, as runner-child.mjs asks it.
import { occurrencesBetween, readFeed, writeICalendar } from '@otr-elements/event-data';

/** The occurrences of a document in a window. With `brief` only their number: a long list costs time on its way. */
export function occurrences({ text, from, to, timeZone, brief = false }) {
  const feed = readFeed(text);
  const found = occurrencesBetween(feed.events, { from, to, timeZone });
  const problems = [...new Set(feed.problems.map(({ code }) => code))];
  return {
    occurrences: brief ? [] : found.map(plain),
    count: found.length,
    zone: feed.timeZone,
    problems,
  };
}

/** The same in many windows, one after the other, of one reading: a long series in pieces. */
export function occurrencesInEach({ text, windows, timeZone }) {
  const { events } = readFeed(text);
  return { found: windows.map(([from, to]) => occurrencesBetween(events, { from, to, timeZone }).map(plain)) };
}

/** What we write of a document. */
export function rewrite({ text }) {
  return { text: writeICalendar(readFeed(text).events) };
}

function plain({ uid, start, end, summary, status, timeZone }) {
  return { uid, start, end, summary, status, timeZone };
}
