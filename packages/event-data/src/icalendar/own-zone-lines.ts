import { toSeconds } from '../time/event-time.ts';
import type { Observance } from '../time/observance.ts';
import { onsetRule } from './onset-rule.ts';
import { observanceLines } from './timezone-lines.ts';
import { ownZoneId } from './written-clock.ts';

/** A VTIMEZONE as it was read, for a zone that has no IANA name. */
export function ownZoneLines(observances: readonly Observance[]): string[] {
  const lines = observances.flatMap(({ start, offsetFrom, offsetTo, yearly }) => {
    const change = { instant: toSeconds(start) - offsetFrom, offsetFrom, offsetTo };
    return observanceLines(change, offsetTo > offsetFrom, yearly && onsetRule(yearly));
  });
  return ['BEGIN:VTIMEZONE', `TZID:${ownZoneId(observances)}`, ...lines, 'END:VTIMEZONE'];
}
