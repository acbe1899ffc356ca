/**
 * Compares two lists in which order does not count and repeats do.
 *
 * @returns a verdict for {@link Row}, with what is `missing` and what is `extra`: nothing where both hold the same
 */
export function compareLists(expected, found) {
  const missing = without(expected, found);
  const extra = without(found, expected);
  if (!missing.length && !extra.length) return undefined;
  return {
    why: nameOf(missing, extra),
    missing,
    extra,
    detail: `expected ${expected.length}, found ${found.length}${shown(missing, extra)}`,
  };
}

/** What tells an occurrence from another: who, from when, to when. */
export function keyOf({ uid, start, end }) {
  return `${uid}|${start}|${end}`;
}

/**
 * Occurrences with an empty `uid` where the document gives the event none: every engine makes up its own.
 *
 * @param text - the document
 */
export function withoutMadeUpUids(occurrences, text) {
  const given = new Set([...unfold(text).matchAll(/^UID(?:;[^:\n]*)?:(.*)$/gim)].map(([, uid]) => plain(uid)));
  return occurrences.map((each) => (given.has(plain(each.uid)) ? each : { ...each, uid: '' }));
}

function without(list, others) {
  const left = new Map();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}

/** An occurrence that differs only in its end is another fault than one that should not be. */
function nameOf(missing, extra) {
  const heads = (keys) => keys.map((key) => key.slice(0, key.lastIndexOf('|'))).sort();
  if (missing.length && extra.length)
    return String(heads(missing)) === String(heads(extra)) ? 'other end' : 'other times';
  return missing.length ? 'some missing' : 'too many';
}

function shown(missing, extra) {
  return `${missing.length ? `, missing ${missing[0]}` : ''}${extra.length ? `, not expected ${extra[0]}` : ''}`;
}

function unfold(text) {
  return text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
}

function plain(uid = '') {
  return uid.replace(/\\(.)/g, '$1').trim();
}
