import { readFile, readdir, writeFile } from 'node:fs/promises';

const FOLDER = new URL('transcripts/', import.meta.url);
const MODE = /^\[(browse|focus) mode\]$/;
const HEADER = /^(Page|Language|Feed|Contact|Scripts|Now): (.+)$/;

/**
 * @typedef {object} Step
 * @property {string | undefined} key - that the visitor presses, such as `Shift+Tab` or `type steel`; none at the beginning
 * @property {string[]} said - what the screen reader says then
 * @property {'browse' | 'focus'} mode - that it is in then: keys read the page, or go to what has the focus
 *
 * @typedef {object} Transcript - what a visitor wants, does and hears
 * @property {string} name - of its file, without the ending
 * @property {string} wish
 * @property {string} page - of the partner site
 * @property {string} language - of the visitor's screen reader
 * @property {string | undefined} feed - that the page gets in place of its own events: a fixture, or `fails`
 * @property {string | undefined} contact - that the page gets in place of its own: a fixture
 * @property {'off' | undefined} scripts
 * @property {string} now - the present, an instant
 * @property {Step[]} steps
 */

/** Names of all transcripts. */
export async function transcriptNames() {
  return (await readdir(FOLDER)).map((file) => file.replace(/\.txt$/, '')).sort();
}

/** @returns {Promise<Transcript>} */
export async function readTranscript(name) {
  return parse(name, await readFile(fileOf(name), 'utf8'));
}

/** @param {Transcript} transcript */
export async function writeTranscript(transcript) {
  await writeFile(fileOf(transcript.name), format(transcript));
}

/** @returns {Transcript} */
export function parse(name, text) {
  const [head, ...parts] = text.trim().split(/\n\n(?=> |[^>])/u);
  return { name, ...parseHead(name, head), steps: parseSteps(parts.join('\n')) };
}

/** @param {Transcript} transcript */
export function format({ wish, page, language, feed, contact, scripts, now, steps }) {
  const headers = { Page: page, Language: language, Feed: feed, Contact: contact, Scripts: scripts, Now: now };
  const head = Object.entries(headers).flatMap(([word, value]) => (value ? [`${word}: ${value}`] : []));
  const parts = steps.map(({ key, said, mode }, at) => {
    const before = steps[at - 1]?.mode ?? 'browse';
    return [...(key ? [`> ${key}`] : []), ...said, ...(mode === before ? [] : [`[${mode} mode]`])].join('\n');
  });
  return `${[[wish, ...head].join('\n'), ...parts].join('\n\n')}\n`;
}

function parseHead(name, head) {
  const [wish, ...lines] = head.split('\n');
  const values = Object.fromEntries(
    lines.map((line) => {
      const [, word, value] = line.match(HEADER) ?? [];
      if (!word) throw new Error(`transcripts/${name}.txt: "${line}" is no line of the head.`);
      return [word.toLowerCase(), value];
    }),
  );
  if (!values.page || !values.language || !values.now)
    throw new Error(`transcripts/${name}.txt lacks Page, Language or Now in its head.`);
  return { wish, ...values };
}

function parseSteps(text) {
  const steps = [{ key: undefined, said: [], mode: 'browse' }];
  for (const line of text.split('\n').filter(Boolean)) {
    const step = steps.at(-1);
    const mode = line.match(MODE)?.[1];
    if (line.startsWith('> ')) steps.push({ key: line.slice(2), said: [], mode: step.mode });
    else if (mode) step.mode = mode;
    else step.said.push(line);
  }
  return steps;
}

const fileOf = (name) => new URL(`${name}.txt`, FOLDER);
