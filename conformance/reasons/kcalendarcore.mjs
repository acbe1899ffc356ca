import { explainBy } from './explain-by.mjs';

const FIRST = 'DTSTART is "the first instance in the recurrence set" (§3.8.5.3), whether the rule gives it or not';
const COUNTED = 'DTSTART "always counts as the first occurrence" of COUNT (§3.3.10)';
const ENDED =
  'UNTIL "bounds the recurrence rule in an inclusive manner" (§3.3.10): a series that ends before it begins has no instance';

/** Series in which the standard is on our side. */
export const explain = explainBy({
  'kde-KOrganizer_3.4/KOrganizer_Test01.ics': {
    why: FIRST,
    missing: ['2005-11-29T12:00:00Z'],
    extra: ['2005-05-20T12:00:00Z'],
  },
  'kde-KOrganizer_3.4/KOrganizer_Test10.ics': {
    why: FIRST,
    missing: ['2029-05-24T19:00:00Z'],
    extra: ['2005-05-20T19:00:00Z'],
  },
  'kde-KOrganizer_3.4/KOrganizer_Test13.ics': { why: FIRST, extra: ['2005-05-20T18:00:00Z'] },
  'kde-LibICal/LibICal_TestCase02.ics': { why: COUNTED, missing: ['2002-05-09T11:45:00Z'] },
  'kde-LibICal/LibICal_TestCase42.ics': { why: COUNTED, missing: ['2003-06-13T16:00:00Z'] },
  'kde-UntilInUTC/Until_TestCase02.ics': { why: ENDED, missing: ['1997-12-15T00:00:00Z'] },
});
