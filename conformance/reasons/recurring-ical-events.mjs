import { explainBy } from './explain-by.mjs';

/** Calls in which the standard is on our side. */
export const explain = explainBy({
  'rie-0058': {
    why: 'DTEND "MUST be later in time than the value of the DTSTART property" (§3.8.2.2): the event is kept without it, not turned around',
    missing: ['2019-03-04T07:00:00Z to 2019-03-04T07:30:00Z'],
    extra: ['2019-03-04T07:30:00Z to 2019-03-04T07:30:00Z'],
  },
  'rie-0306': {
    why: 'a rule that cannot be read costs the rule; the event keeps its DTSTART, "the first instance" (§3.8.5.3)',
    extra: ['2019-08-01T13:00:00Z to 2019-08-01T14:00:00Z'],
  },
});
