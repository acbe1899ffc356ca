import { listOf, type Meeting, type Meetings } from '../committee-content.ts';

/** Meetings of one committee: what is to come, next first; what was, by year, latest first. */
export interface SortedMeetings {
  readonly upcoming: readonly Meeting[];
  readonly years: readonly (readonly [year: string, meetings: readonly Meeting[]])[];
}

/**
 * Sorts the meetings of a program.
 *
 * @param today - a day; a meeting is upcoming until its last day is over
 */
export function sortMeetings(
  { events, timeZone }: Meetings,
  program: string | undefined,
  today: string,
): SortedMeetings {
  const meetings = listOf(events)
    .filter(
      (event) => event.program === program && /^\d{4}-\d\d-\d\d/.test(event.start ?? '') && !Array.isArray(event.start),
    )
    .map((event) => (timeZone ? { timeZone, ...event } : event))
    .sort((a, b) => (a.start! < b.start! ? 1 : -1));
  const past = meetings.filter((meeting) => isOver(meeting, today));
  const years = [...new Set(past.map(yearOf))];
  return {
    upcoming: meetings.filter((meeting) => !isOver(meeting, today)).reverse(),
    years: years.map((year) => [year, past.filter((meeting) => yearOf(meeting) === year)]),
  };
}

const yearOf = ({ start = '' }: Meeting): string => start.slice(0, 4);

/** The end of whole days is the day after. */
function isOver(meeting: Meeting, today: string): boolean {
  const { start = '' } = meeting;
  const stated: unknown = meeting.end;
  const end = typeof stated === 'string' ? stated : '';
  return end.length === 10 && end > start ? end <= today : (end || start).slice(0, 10) < today;
}
