/** The lines of the only event of a document that say when it recurs: for engines that know rules and no calendars. */
export function ruleLines(text) {
  return text.split(/\r?\n/).filter((line) => /^(DTSTART|RRULE|EXRULE|RDATE|EXDATE)\b/.test(line));
}

/** A start in the form of its DTSTART: day, floating, or instant. */
export function inFormOf(lines, date) {
  const [dtstart] = lines.filter((line) => line.startsWith('DTSTART'));
  const [, value] = /:(.*)$/.exec(dtstart);
  const text = date.toISOString();
  if (value.length === 8) return text.slice(0, 10);
  return value.endsWith('Z') ? `${text.slice(0, 19)}Z` : text.slice(0, 19);
}
