import { compare } from './compare.mjs';

/** A machine that is busy with other things makes a screen reader slow. */
const PATIENCE_MS = 45_000;
/** A person presses the next key when they have listened; this is how fast they are. */
const PAUSE_MS = 200;

/** Something was not said. The message tells what, after which key, and what was said instead. */
export class NotSaid extends Error {
  name = 'NotSaid';
}

/**
 * Presses the keys of a transcript, each when all that is expected of the one before was heard.
 *
 * @param {import('./session/session.mjs').Session} session
 * @param {import('./transcript.mjs').Transcript} transcript
 * @param {number} patience - milliseconds to wait for what is said after a key
 * @throws NotSaid
 */
export async function walk(session, transcript, patience = PATIENCE_MS) {
  const { ear, keyboard } = session;
  let from = ear.count;
  await session.open(transcript);
  for (const { key, said } of transcript.steps) {
    if (key) await keyboard.press(key);
    if (!(await ear.hears(from, said, patience)))
      throw new NotSaid(report(transcript.name, key, said, ear.since(from), patience));
    from += compare(said, ear.since(from)).end;
    await ear.silence(PAUSE_MS);
  }
}

function report(name, key, expected, heard, patience) {
  const { unheard } = compare(expected, heard);
  const where = key ? `after "> ${key}"` : 'at the beginning';
  return [
    `transcripts/${name}.txt, ${where}: not heard within ${patience / 1000} s:`,
    `  ${expected[unheard]}`,
    'Expected:',
    ...expected.map((sentence, index) => `${index === unheard ? '→' : ' '} ${sentence}`),
    'Heard:',
    ...heard.map((sentence) => `  ${sentence}`),
  ].join('\n');
}
