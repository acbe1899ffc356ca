import { addDays, toWallTime } from '@otr-elements/event-data';

/**
 * Tells whether an occurrence is in a window as recurring-ical-events counts: a window without a zone is held against the wall
 * clock of the event's own zone; one with a zone against instants, and against the wall clock of days and floating times.
 *
 * @param window - `from` and `to` as python writes them; `isAware` where they bear a zone
 * @param feedZone - X-WR-TIMEZONE, the zone of events that are given in UTC
 */
export function isInNaiveWindow({ from, to, isAware }, feedZone = 'UTC') {
  return ({ start, end, timeZone = feedZone }) => {
    const isInstant = start.endsWith('Z');
    const place = (time) => (isInstant && !isAware ? wallSeconds(toWallTime(time, timeZone)) : wallSeconds(time));
    const placeEdge = (edge) => (isInstant && isAware ? Date.parse(edge) / 1000 : wallSeconds(edge));
    return touches([place(start), place(end)], [placeEdge(from), placeEdge(to)]);
  };
}

/** A window of whole days in UTC that holds a naive one, wherever its clock stands. */
export function widen(from, to) {
  return { from: addDays(from.slice(0, 10), -2), to: addDays(to.slice(0, 10), 3) };
}

/** Both may have no length; an event without counts where it starts, a window without is a moment. */
function touches([start, end], [from, to]) {
  if (start === end) return from === to ? start === from : from <= start && start < to;
  return from === to ? start <= from && from < end : start < to && from < end;
}

/** The wall clock as if it were UTC, whatever offset follows it. */
function wallSeconds(time) {
  const [, date, clock = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d(?:\.\d+)?))?/.exec(time);
  return Date.parse(`${date}T${clock.slice(0, 12)}Z`) / 1000;
}
