/**
 * Why the starts of a rule may differ from what a library's own tests expect, first match first: how the reason reads in the
 * table, with the sentence of RFC 5545, and the test that the case and our answer have to pass for it.
 */
const REASONS = [
  refused(
    'BYWEEKNO "MUST NOT be used when the FREQ rule part is set to anything other than YEARLY" (§3.3.10)',
    /BYWEEKNO/,
    'YEARLY',
  ),
  refused(
    'BYYEARDAY "MUST NOT be specified when the FREQ rule part is set to DAILY, WEEKLY, or MONTHLY" (§3.3.10)',
    /BYYEARDAY/,
  ),
  refused('BYMONTHDAY "MUST NOT be specified when the FREQ rule part is set to WEEKLY" (§3.3.10)', /BYMONTHDAY/),
  refused('BYDAY with a number is for MONTHLY and YEARLY only (§3.3.10)', /BYDAY=[^;]*[+-]?[1-9]/),
  refused('BYDAY=0MO: "ordwk = 1*2DIGIT ;1 to 53" (§3.3.10)', /BYDAY=[^;]*\b0[A-Z]/),
  {
    why: 'the test looks at a rule from a later moment than its start',
    holds: ({ peerOptions, starts }, { found }) =>
      peerOptions?.['START-AT'] && String(found.filter((start) => start >= starts[0])) === String(starts),
  },
  {
    why: 'DTSTART counts as the first occurrence (§3.3.10, COUNT; §3.8.5.3)',
    holds: ({ dtstartMatchesRule, starts }, { found }) => !dtstartMatchesRule && isSameAfterStart(starts, found),
  },
  {
    why: 'what a yearly rule leaves open, its month or weekday, is that of DTSTART (§3.3.10)',
    holds: ({ rrules: [rule], dtstart }, { found }) =>
      isOpen(rule) && found.every((start) => followsStart(rule, start, dtstart)),
  },
];

/**
 * What makes a difference explained, or nothing.
 *
 * @param answer - `found`: our starts; `problems`: the codes of what we said
 */
export function explain(rule, answer) {
  const reason = REASONS.find(({ holds }) => holds(rule, answer));
  return reason && { kind: 'explained', why: reason.why };
}

/** The rule has what the sentence speaks of, was refused with a problem, and the event has kept its start. */
function refused(why, part, but) {
  return {
    why,
    holds: ({ rrules: [rule] }, { found, problems }) =>
      part.test(rule) && !rule.includes(`FREQ=${but}`) && found.length === 1 && problems.includes('bad-rule'),
  };
}

/** COUNT takes the occurrence off the end that DTSTART adds at the beginning. */
function isSameAfterStart(starts, [first, ...rest]) {
  return (
    !starts.includes(first) && rest.every((start, index) => start === starts[index]) && starts.length - rest.length <= 1
  );
}

function isOpen(rule) {
  if (!rule.includes('FREQ=YEARLY')) return false;
  return /BYMONTHDAY/.test(rule) ? !/BYMONTH=/.test(rule) : /BYWEEKNO/.test(rule) && !/BYDAY/.test(rule);
}

function followsStart(rule, start, dtstart) {
  if (rule.includes('BYMONTHDAY')) return start.slice(5, 7) === dtstart.slice(4, 6);
  return (
    weekday(start.slice(0, 10)) === weekday(`${dtstart.slice(0, 4)}-${dtstart.slice(4, 6)}-${dtstart.slice(6, 8)}`)
  );
}

function weekday(date) {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
