/** The libraries that `--oracle` runs beside ours; `only` names the one set that is for it. */
export const PEERS = [
  { name: 'ical.js', module: './peers/ical-js.mjs' },
  { name: 'node-ical', module: './peers/node-ical.mjs' },
  { name: 'ts-ics', module: './peers/ts-ics.mjs' },
  { name: 'rrule', module: './peers/rrule.mjs', only: 'rules' },
  { name: 'rrule-temporal', module: './peers/rrule-temporal.mjs', only: 'rules' },
  { name: 'python icalendar', module: './peers/python.mjs', only: 'round-trip' },
  { name: 'libical', module: './peers/libical.mjs', only: 'round-trip' },
];
