/** The day on which every calendar opens: the middle of the feed. */
export const OPEN_ON = '2026-07-01';
export const ZONE = 'America/New_York';

const FIRST = Date.UTC(2025, 6, 1);
const DAY = 86_400_000;
const DAYS = 730;
const BODIES = ['Sample committee', 'Import panel', 'Broker forum', 'Port council', 'Export circle'];
const KINDS = ['public meeting', 'webinar', 'working group', 'briefing', 'office hours'];
const DESCRIPTION = 'Open to the public. Register in advance; captions are provided.';

/**
 * Events spread evenly over two years, the same for the same number on every machine, in our JSON as the office publishes
 * it: wall times, and the zone once. One in five lasts all day, one in twenty several days; `end` is exclusive.
 *
 * @returns {{ name: string, lang: string, timeZone: string, events: object[] }}
 */
export function sampleFeed(count) {
  const random = randomFrom(count);
  const events = Array.from({ length: count }, (_, index) => sampleEvent(index, count, random));
  return { name: 'Sample events', lang: 'en', timeZone: ZONE, events };
}

function sampleEvent(index, count, random) {
  const start = FIRST + Math.floor(((index + random()) * DAYS) / count) * DAY;
  const lastDay = start + (random() < 0.05 ? 1 + Math.floor(random() * 3) : 0) * DAY;
  const times = random() < 0.2 ? wholeDays(start, lastDay) : meetingTimes(start, lastDay, random);
  return {
    id: `event-${index}`,
    title: `${pick(BODIES, random)}: ${pick(KINDS, random)} ${index}`,
    ...times,
    location: 'Sample hall, Sampleton, VA',
    url: `https://agency.example/events/${index}`,
    description: DESCRIPTION,
  };
}

function wholeDays(start, lastDay) {
  return { start: dateOf(start), end: dateOf(lastDay + DAY) };
}

function meetingTimes(start, lastDay, random) {
  const begins = 480 + 15 * Math.floor(random() * 40);
  const ends = begins + 30 + 30 * Math.floor(random() * 4);
  return { start: `${dateOf(start)}T${clock(begins)}`, end: `${dateOf(lastDay)}T${clock(ends)}` };
}

function dateOf(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function clock(minutes) {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}:00`;
}

function pad(number) {
  return String(number).padStart(2, '0');
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** Numbers from 0 to 1 that look random (a linear congruential generator, modulo 2³²). */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
