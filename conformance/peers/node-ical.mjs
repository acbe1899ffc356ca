// node-ical. It reads days and floating times in the zone of the process, which is UTC here.
import ical from 'node-ical';
import { between } from './between.mjs';

// It says of each zone that it does not know what it does instead: no news here.
console.warn = () => {};

const DAY_MS = 86_400_000;

/** As `occurrences` of engine.mjs. */
export function occurrences({ text, ...window }) {
  const components = Object.values(ical.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
  const range = { from: edge(window.from, -2), to: edge(window.to, 2), expandOngoing: true };
  const instances = components.flatMap((event) => ical.expandRecurringEvent(event, range));
  return { occurrences: instances.map(plain).filter(between(window)) };
}

function plain({ start, end, isFullDay, summary, event }) {
  const format = (date) => formatDate(date, start, isFullDay);
  return {
    uid: String(event.uid ?? ''),
    summary: String(summary?.val ?? summary),
    start: format(start),
    end: format(end ?? start),
  };
}

function formatDate(date, { tz }, isFullDay) {
  const text = date.toISOString().slice(0, isFullDay ? 10 : 19);
  return isFullDay || !tz ? text : `${text}Z`;
}

function edge(time, days) {
  return new Date(Date.parse(time) + days * DAY_MS);
}
