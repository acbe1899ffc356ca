/**
 * Judges whether an engine has survived a document: no error but the one that says "not a feed", in time, and with no trace on
 * the objects of the page.
 *
 * @param most - milliseconds
 */
export function survival({ error, ms, polluted }, most) {
  if (error?.name === 'Hang') return { why: 'hangs', detail: error.message };
  if (error?.name === 'Crash') return { why: 'crashes', detail: error.message };
  if (error && error.name !== 'FeedError') return { why: 'throws', detail: `${error.name}: ${error.message}` };
  if (polluted) return { why: 'Object.prototype touched', detail: polluted.join(', ') };
  return ms > most ? { why: `over ${most / 1000} s`, detail: `${Math.round(ms)} ms` } : undefined;
}

/** Thirteen months from the first day that an event of a document starts on, or of 2026. */
export function windowOf(text) {
  const year = Number(/^DTSTART[^:\n]*:(\d{4})/im.exec(text)?.[1] ?? 2026);
  const [from, to] = [Math.max(year, 1), Math.min(year + 1, 9999)].map((each) => String(each).padStart(4, '0'));
  return { from: `${from}-01-01`, to: `${to}-02-01`, timeZone: 'America/New_York' };
}
