const DAY = 86_400_000;
/** No event of the sample is longer. */
const LONGEST = 32 * DAY;

/**
 * The least work that leads from a feed to a month: whole weeks of days, each with the events that touch it.
 *
 * @param {readonly {start: string, end: string}[]} events - in local wall time
 * @param {number} month - 0 January; those beyond December belong to the years after
 */
export function monthSheet(events, year, month) {
  const first = new Date(year, month, 1);
  const begin = new Date(year, month, 1 - first.getDay());
  const length = Math.ceil((first.getDay() + new Date(year, month + 1, 0).getDate()) / 7) * 7;
  const days = Array.from({ length }, (_, index) => sheetDay(begin, index, first));
  const end = dayAfter(begin, length);
  for (const event of events) {
    // Only what may touch the sheet is parsed for real.
    const rough = Date.UTC(+event.start.slice(0, 4), +event.start.slice(5, 7) - 1, +event.start.slice(8, 10));
    if (rough > end.getTime() + DAY || rough < begin.getTime() - LONGEST) continue;
    putIntoDays(days, event, begin, end);
  }
  for (const { items } of days) items.sort((a, b) => b.allDay - a.allDay || a.start - b.start);
  return { first, days };
}

function sheetDay(begin, index, first) {
  const date = dayAfter(begin, index);
  return { date, key: keyOf(date), isOutside: date.getMonth() !== first.getMonth(), items: [] };
}

function putIntoDays(days, event, begin, end) {
  const [start, stop] = [localTime(event.start), localTime(event.end)];
  if (stop <= begin || start >= end) return;
  const item = { event, start, allDay: event.start.length === 10 };
  const [firstKey, lastKey] = [keyOf(start), keyOf(new Date(Math.max(start.getTime(), stop.getTime() - 1)))];
  for (const day of days) if (day.key >= firstKey && day.key <= lastKey) day.items.push(item);
}

/** A day alone would be read as UTC. */
function localTime(time) {
  return new Date(time.length === 10 ? `${time}T00:00:00` : time);
}

function dayAfter(date, days) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

function keyOf(date) {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
