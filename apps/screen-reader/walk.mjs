import { compare } from './compare.mjs';

/** A machine that is busy with other things makes a screen reader slow. */
const PATIENCE_MS = 45_000;
/** A person presses the next key when they have listened; this is how fast they are. */
const PAUSE_MS = 200;
/** Who comes to a page waits until the screen reader has fallen silent: before that, its place on the page still moves. */
const ARRIVAL_MS = 3000;
/** Orca changes its mode by itself, or not; after so long the person does. */
const MODE_MS = 2000;
const OTHER_MODE = 'Insert+a';
/** What Orca says of a live region that has no words: a place where nothing is. */
const EMPTY_PLACE = /^(statusbar|barra de estado)\.?$/u;

/** Something was not said as it has to be. The message tells what, after which key, and what was said instead. */
export class NotSaid extends Error {
  name = 'NotSaid';
}

/**
 * Presses the keys of a transcript, each when all that is expected of the one before was heard.
 *
 * @param {import('./session/session.mjs').Session} session
 * @param {import('./transcript.mjs').Transcript} transcript - a step may have a `patience` of its own, in milliseconds
 * @throws NotSaid
 */
export async function walk(session, transcript) {
  const { ear, keyboard } = session;
  let from = ear.count;
  await session.open(transcript);
  for (const { key, said, mode, patience = PATIENCE_MS } of transcript.steps) {
    if (key) await keyboard.press(key);
    if (!(await ear.hears(from, said, patience)))
      throw new NotSaid(report(transcript.name, key, said, ear.since(from), patience));
    await ear.silence(key ? PAUSE_MS : ARRIVAL_MS);
    const heard = ear.since(from);
    if (heard.some((sentence) => EMPTY_PLACE.test(sentence)))
      throw new NotSaid(`transcripts/${transcript.name}.txt, ${whereOf(key)}: an empty place was heard.`);
    from += compare(said, heard).end;
    await beIn(session, mode);
  }
}

/**
 * Makes sure of the mode, as a person does who heard the wrong one: Orca changes it by itself when the focus moves, but a busy
 * machine can have the focus move too late.
 *
 * @param {import('./session/session.mjs').Session} session
 * @param {'browse' | 'focus'} mode
 * @throws NotSaid
 */
async function beIn({ ear, keyboard }, mode) {
  const end = Date.now() + PATIENCE_MS;
  while (!(await ear.isIn(mode, MODE_MS))) {
    if (Date.now() > end) throw new NotSaid(`Orca is not in ${mode} mode after ${PATIENCE_MS / 1000} s.`);
    await keyboard.press(OTHER_MODE);
  }
}

function report(name, key, expected, heard, patience) {
  const { unheard } = compare(expected, heard);
  return [
    `transcripts/${name}.txt, ${whereOf(key)}: not heard within ${patience / 1000} s:`,
    `  ${expected[unheard]}`,
    'Expected:',
    ...expected.map((sentence, index) => `${index === unheard ? '→' : ' '} ${sentence}`),
    'Heard:',
    ...heard.map((sentence) => `  ${sentence}`),
  ].join('\n');
}

const whereOf = (key) => (key ? `after "> ${key}"` : 'at the beginning');
