import { calendarOf, eventOf } from './document.mjs';

const FIRST = Date.UTC(2025, 0, 1);
const DAY = 86_400_000;
const ZONE = 'TZID=America/New_York';
const NEW_YORK = [
  'BEGIN:VTIMEZONE',
  'TZID:America/New_York',
  ...observance('DAYLIGHT', '20070311T020000', '-0500', '-0400', 'BYMONTH=3;BYDAY=2SU'),
  ...observance('STANDARD', '20071104T020000', '-0400', '-0500', 'BYMONTH=11;BYDAY=1SU'),
  'END:VTIMEZONE',
];
/** What recurs does so in one of these ways, each from a time in 2025. */
const RULES = [
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=MONTHLY;BYDAY=-1FR;COUNT=30',
  'FREQ=DAILY;INTERVAL=3;UNTIL=20260930T000000Z',
  'FREQ=YEARLY',
];

/**
 * A feed of meetings in 2025 and 2026, the same for the same number on every machine: one in five recurs, most have a zone,
 * some are in UTC.
 */
export function generatedFeed(count) {
  const random = randomFrom(count);
  const events = Array.from({ length: count }, (_, index) => meeting(index, random));
  return calendarOf([...NEW_YORK, ...events.flat()]);
}

function meeting(index, random) {
  const isSeries = index % 5 === 0;
  const day = new Date(FIRST + Math.floor(random() * (isSeries ? 365 : 730)) * DAY).toISOString().slice(0, 10);
  const hour = String(8 + Math.floor(random() * 10)).padStart(2, '0');
  const time = `${day.replaceAll('-', '')}T${hour}3000`;
  const lines = [
    random() < 0.15 ? `DTSTART:${time}Z` : `DTSTART;${ZONE}:${time}`,
    'DURATION:PT1H30M',
    `LOCATION:Sample hall ${index % 40}\\, Sampleton\\, VA`,
    `URL:https://agency.example/meetings/${index}`,
    `DESCRIPTION:Meeting ${index} is open to the public. Register in advance\\, and say what \r\n you need to take part.`,
  ];
  return eventOf(`meeting-${index}`, [...lines, ...(isSeries ? [`RRULE:${RULES[(index / 5) % RULES.length]}`] : [])]);
}

function observance(kind, start, from, to, rule) {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `RRULE:FREQ=YEARLY;${rule}`,
    `END:${kind}`,
  ];
}

/** Numbers from 0 to 1 that look random (a linear congruential generator, modulo 2³²). */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
