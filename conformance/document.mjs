/** An iCalendar document of lines that we wrote ourselves. */
export function calendarOf(lines) {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OTR Elements//conformance//EN',
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** The lines of an event; `DTSTART` and the like among them. */
export function eventOf(uid, lines) {
  return ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20260101T000000Z', `SUMMARY:${uid}`, ...lines, 'END:VEVENT'];
}
