const WHY = 'libical takes an RDATE with a TZID for UTC';

/**
 * A case for libical 3, whose `icalcomponent_foreach_recurrence` does not look at the TZID of an RDATE (RFC 5545 §3.8.5.2):
 * what it gives at the written time in UTC, and for which another time is missing, is explained.
 */
export function explainedByLibical(each) {
  const { job, judge } = each;
  if (!judge) return each;
  const dates = new Set(
    [...unfolded(job.text).matchAll(/^RDATE;TZID=[^:]*:(.*)$/gm)].flatMap(([, list]) => list.split(',')),
  );
  return {
    ...each,
    judge: (answer) => {
      const verdict = judge(answer);
      const { missing = [], extra = [] } = verdict ?? {};
      const isKnown = extra.length === missing.length && extra.every((key) => dates.has(basicStart(key)));
      return verdict && extra.length && isKnown ? { kind: 'explained', why: WHY, detail: verdict.detail } : verdict;
    },
  };
}

/** `20261112T100000` of `uid|2026-11-12T10:00:00Z|…`. */
function basicStart(key) {
  return key.split('|').at(-2).replace(/[-:Z]/g, '');
}

function unfolded(text) {
  return text.replace(/\r\n[ \t]/g, '').replaceAll('\r\n', '\n');
}
