// The side of ical.js in sets/chromium-cpu.mjs, as its users write it.
import ICAL from 'ical.js';

/** What happens from one day to another. */
export function expand(text, from, to) {
  const [first, end] = [from, to].map((day) => ICAL.Time.fromJSDate(new Date(`${day}T05:00:00Z`), true));
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const found = [];
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const { uid, summary } = event;
    const length = event.duration.toSeconds() * 1000;
    for (const each of instancesOf(event, end)) {
      if (each.compare(first) < 0 || each.compare(end) >= 0) continue;
      const start = each.toJSDate();
      found.push({ uid, summary, start, end: new Date(start.getTime() + length) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The starts, in seconds since 1970. */
export function startsOf(found) {
  return found.map(({ start }) => start.getTime() / 1000);
}

function* instancesOf(event, end) {
  if (!event.isRecurring()) return void (yield event.startDate);
  const iterator = event.iterator();
  for (let start = iterator.next(); start && start.compare(end) < 0; start = iterator.next()) yield start;
}
