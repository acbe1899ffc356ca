import { explainBy } from './explain-by.mjs';

const NEWEST = 'of two revisions of one UID the one with the higher SEQUENCE counts (§3.8.7.4; RFC 5546 §2.1.5)';

/** Windows in which the standard is on our side, or, where none speaks, what feeds mean. */
export const explain = explainBy({
  'con-00012': { why: NEWEST, missing: ['1997-07-01T20:00:00Z to 1997-07-01T20:00:00Z'] },
  'con-00275': {
    why: NEWEST,
    missing: ['2024-01-15T09:00:00Z to 2024-01-15T10:00:00Z', '2024-01-20T10:00:00Z to 2024-01-20T11:00:00Z'],
  },
  'con-00343': {
    why: 'DTEND "MUST be later in time than the value of the DTSTART property" (§3.8.2.2): the event is kept without it',
    missing: ['2023-12-18T22:45:00Z to 2023-12-18T22:30:00Z'],
    extra: ['2023-12-18T22:45:00Z to 2023-12-18T22:45:00Z'],
  },
  'con-00380': {
    why: 'X-WR-TIMEZONE is the zone of times that state none: what the programs that write it mean; no RFC speaks of it',
    missing: ['2021-09-16T21:00:00 to 2021-09-16T22:45:00'],
    extra: ['2021-09-16T19:00:00Z to 2021-09-16T20:45:00Z'],
  },
  'con-01292': {
    why: 'EXRULE is obeyed (RFC 2445 §4.8.5.2)',
    missing: ['2026-11-13T14:00:00Z to 2026-11-14T14:00:00Z'],
  },
});
