const NO_BOUNDS =
  'a rule may have no end (§3.3.10: it "will be considered to repeat forever"); we show the window that is asked';
const LAST_YEAR = 'a valid rule; years have four digits (§3.3.4), so it ends with the year 9999';
const ORDINAL = 'valid grammar (§3.3.10: ordwk 1 to 53); such a day never comes, so the event keeps its start';

/** Rules that the standard allows: what the library refuses is its own limit. */
const REASONS = {
  'FREQ=YEARLY': NO_BOUNDS,
  'FREQ=YEARLY;COUNT=3': LAST_YEAR,
  'FREQ=YEARLY;COUNT=1': LAST_YEAR,
  'FREQ=YEARLY;INTERVAL=10000000;COUNT=2': LAST_YEAR,
  'FREQ=WEEKLY;INTERVAL=2000000000;COUNT=2': LAST_YEAR,
  'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU;COUNT=3': LAST_YEAR,
  'FREQ=YEARLY;BYMONTH=3;BYDAY=6MO': ORDINAL,
};

/** What makes it right not to refuse a rule, or nothing. */
export function explain(rule) {
  return REASONS[rule] && { kind: 'explained', why: REASONS[rule] };
}
