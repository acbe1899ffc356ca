const LAST_YEAR = 'a valid rule; years have four digits (§3.3.4), so it ends with the year 9999';

/** Rules that the standard allows: what the library refuses is its own limit. */
const REASONS = {
  'FREQ=YEARLY': 'without COUNT and UNTIL "the RRULE is considered to repeat forever" (§3.3.10); the window bounds it',
  'FREQ=YEARLY;COUNT=3': LAST_YEAR,
  'FREQ=YEARLY;COUNT=1': LAST_YEAR,
  'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU;COUNT=3': LAST_YEAR,
};

/** What makes it right not to refuse a rule, or nothing. */
export function explain(rule) {
  return REASONS[rule] && { kind: 'explained', why: REASONS[rule] };
}
