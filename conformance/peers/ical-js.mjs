// ical.js, with the IANA zone where a TZID has no VTIMEZONE of its own, as its users do.
import { toInstant } from '@otr-elements/event-data';
import ICAL from 'ical.js';
import { between } from './between.mjs';

const MOST_STEPS = 200_000;

/** As `occurrences` of engine.mjs. */
export function occurrences({ text, ...window }) {
  const calendars = [ICAL.parse(text)].flat();
  const roots = typeof calendars[0] === 'string' ? [calendars] : calendars;
  return { occurrences: roots.flatMap((root) => ofCalendar(new ICAL.Component(root), window)) };
}

function ofCalendar(calendar, window) {
  const components = calendar.getAllSubcomponents('vevent');
  const [exceptions, masters] = [true, false].map((wanted) =>
    components.filter((each) => isException(each) === wanted),
  );
  const uids = new Set(masters.map(uidOf));
  const orphans = exceptions.filter((each) => !uids.has(uidOf(each)));
  return [...masters, ...orphans]
    .map((each) => new ICAL.Event(each, { exceptions: isException(each) ? [] : exceptions.filter(isOf(each)) }))
    .flatMap((event) => [...ofEvent(event, window)])
    .filter(between(window));
}

function isException(component) {
  return component.hasProperty('recurrence-id');
}

function uidOf(component) {
  return component.getFirstPropertyValue('uid');
}

function isOf(master) {
  return (exception) => uidOf(exception) === uidOf(master);
}

function* ofEvent(event, { to, timeZone }) {
  if (!event.startDate) return;
  if (!event.isRecurring()) return void (yield plain(event, event.startDate, event.endDate));
  const last = ICAL.Time.fromJSDate(new Date(Date.parse(toEdge(to, timeZone)) + 172_800_000), true);
  const iterator = event.iterator();
  for (let step = 0, next; step < MOST_STEPS && (next = iterator.next()) && next.compare(last) < 0; step += 1) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    yield plain(item, startDate, endDate);
  }
}

function plain({ uid, summary }, start, end) {
  return { uid: uid ?? '', summary, start: format(start), end: format(end ?? start) };
}

function format(time) {
  const wall = time.toString().replace(/^\d+/, (year) => year.padStart(4, '0'));
  if (time.isDate || wall.endsWith('Z')) return wall;
  const { zone } = time;
  if (zone && zone.tzid !== 'floating') return `${time.toJSDate().toISOString().slice(0, 19)}Z`;
  return inNamedZone(wall, time.timezone);
}

function inNamedZone(wall, name) {
  try {
    return name ? toInstant(wall, name) : wall;
  } catch {
    return wall;
  }
}

function toEdge(edge, timeZone) {
  return edge.length === 10 ? toInstant(`${edge}T00:00:00`, timeZone) : edge;
}
