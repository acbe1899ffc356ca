// An engine that does wrong on purpose, in the way that the job asks for: the tests see that each way is found out.
const RIGHT = [
  { uid: 'a', start: '2026-11-10T15:00:00Z', end: '2026-11-10T16:00:00Z', summary: 'Good event', status: 'confirmed' },
];

const WAYS = {
  right: () => RIGHT,
  nothing: () => [],
  twice: () => [...RIGHT, ...RIGHT],
  'another uid': () => changed({ uid: 'b' }),
  'another start': () => changed({ start: '2026-11-10T14:00:00Z' }),
  'another end': () => changed({ end: '2026-11-10T16:00:01Z' }),
  floating: () => changed({ start: '2026-11-10T15:00:00', end: '2026-11-10T16:00:00' }),
  throws: () => {
    throw new TypeError('wrong on purpose');
  },
  hangs: () => {
    for (;;);
  },
  crashes: () => process.exit(3),
  pollutes: () => {
    Object.prototype.polluted = true;
    return RIGHT;
  },
};

/** As `occurrences` of engine.mjs; `text` names the way. */
export function occurrences({ text }) {
  return { occurrences: WAYS[text](), problems: [] };
}

function changed(fields) {
  return RIGHT.map((each) => ({ ...each, ...fields }));
}
