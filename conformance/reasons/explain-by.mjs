/**
 * Makes a table of reasons into a test: a difference is explained when it is just the one that the reason speaks of.
 *
 * @param reasons - id of the case → `{ why, missing?, extra? }`; both are lists of times, without the uid before them
 */
export function explainBy(reasons) {
  return (id, difference) => {
    const { why, missing = [], extra = [] } = reasons[id] ?? {};
    const isThis = why && isSame(missing, difference.missing) && isSame(extra, difference.extra);
    return isThis ? { kind: 'explained', why } : undefined;
  };
}

function isSame(times, keys = []) {
  return String(times) === String(keys.map((key) => key.split('|').slice(-2).join(' to ')));
}
