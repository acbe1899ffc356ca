import { toInstant } from '@otr-elements/event-data';

/** Tells whether an occurrence is in a window as `occurrencesBetween` counts, for engines that do not say. */
export function between({ from, to, timeZone }) {
  const at = (time) => (/^\d{5}/.test(time) ? Infinity : Date.parse(instantOf(time, timeZone)));
  const [first, last] = [at(from), at(to)];
  return ({ start, end }) => {
    const [begins, ends] = [at(start), at(end)];
    return begins >= ends ? first <= begins && begins < last : begins < last && ends > first;
  };
}

function instantOf(time, timeZone) {
  return time.endsWith('Z') ? time : toInstant(`${time}T00:00:00`.slice(0, 19), timeZone);
}
