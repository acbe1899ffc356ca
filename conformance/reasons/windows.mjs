/** Windows in which the standard is on our side: id of the case → why. */
const REASONS = {};

/** What makes a difference explained, or nothing. */
export function explain(id) {
  return REASONS[id] && { kind: 'explained', why: REASONS[id] };
}
