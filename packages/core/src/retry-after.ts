/**
 * Reads the header with which a server asks to wait (RFC 9110 §10.2.3).
 *
 * @param value - seconds (`120`) or an HTTP date
 * @param now - milliseconds since 1970
 * @returns milliseconds from now, 0 for a date gone by; undefined if the header is missing or malformed
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = value.endsWith('GMT') ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
