// Feeds that were made to hang, flood or mislead a reader.
import { NONE_WRONG } from '../row.mjs';
import { survival } from '../survival.mjs';

const MOST_MS = 2000;
const GOOD = { summary: 'Good event', start: '2026-11-10T15:00:00Z' };
const NOVEMBER = { from: '2026-11-01', to: '2026-12-01', timeZone: 'America/New_York' };
const CENTURY = { ...NOVEMBER, from: '2000-01-01', to: '2100-01-01', brief: true };

/** Each file is asked for the month of its good event, and for a century. */
export function sets(corpus) {
  return ['ics', 'json'].map((kind) => {
    const files = corpus.json(`hostile/manifest-${kind}.json`).map((each) => fileOf(each, corpus));
    const withGood = files.filter(({ holdsGood }) => holdsGood).length;
    return {
      name: `hostile/${kind}`,
      bar: NONE_WRONG,
      mayThrow: true,
      oursOnly: kind === 'json',
      cases: files.flatMap(casesOf),
      note: () => `${withGood} of ${files.length} files hold the good event`,
    };
  });
}

function fileOf({ file, expect }, corpus) {
  const text = corpus.text(file);
  return { file, text, holdsGood: text.includes(GOOD.summary) && !/error state|documented$/.test(expect) };
}

function casesOf({ file, text, holdsGood }) {
  const month = (answer) => survival(answer, MOST_MS) ?? (holdsGood && !shows(answer) ? lost(answer) : undefined);
  return [
    { id: file, job: { text, ...NOVEMBER }, judge: month },
    { id: `${file}, a century`, job: { text, ...CENTURY }, judge: (answer) => survival(answer, MOST_MS) },
  ];
}

function shows({ occurrences = [] }) {
  return occurrences.some(({ summary, start }) => summary === GOOD.summary && start === GOOD.start);
}

function lost({ error, problems = [] }) {
  return { why: 'good event lost', detail: error ? `${error.name}: ${error.message}` : problems.join(', ') };
}
