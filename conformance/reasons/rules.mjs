/**
 * Why the starts of a rule may differ from what a library's own tests expect, first match first: how the reason reads in the
 * table, and the test that the case has to pass for it.
 */
const REASONS = [
  {
    why: 'DTSTART counts as the first occurrence (§3.3.10, COUNT; §3.8.5.3)',
    holds: ({ dtstartMatchesRule, starts }, found) => !dtstartMatchesRule && isSameAfterStart(starts, found),
  },
];

/** What makes a difference explained, or nothing. */
export function explain(rule, found) {
  const reason = REASONS.find(({ holds }) => holds(rule, found));
  return reason && { kind: 'explained', why: reason.why };
}

/** COUNT takes the occurrence off the end that DTSTART adds at the beginning. */
function isSameAfterStart(starts, [, ...rest]) {
  return rest.every((start, index) => start === starts[index]) && starts.length - rest.length <= 1;
}
