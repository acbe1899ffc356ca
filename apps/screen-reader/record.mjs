// Walks the transcripts and writes anew what is said: `node apps/screen-reader/record.mjs [name …]`, all without a name.
// A new one needs its head and the keys; what is said is filled in.
import { common } from './compare.mjs';
import { Session } from './session/session.mjs';
import { readTranscript, transcriptNames, writeTranscript } from './transcript.mjs';

/** Orca tells nobody that it is done; after so long it is. */
const SILENCE_MS = 1000;
/**
 * What Orca says of an empty window, and of a page of which a part is still on its way, is up to the machine; so is whether it
 * tells its mode, which the transcript has of its own, and that the focus is at the beginning of the page. The window in which
 * Chromium shows what was downloaded is its own.
 */
const UP_TO_THE_MACHINE =
  /^(Loading|Cargando|Finished loading\.$|Fin de la carga\.$|Chromium frame\.$|(Browse|Focus) mode$|Modo (navegación|foco)$|opens menu$|Skip to main content link\.$|Ir al contenido principal enlace\.$|alerta Translate|(notification )?This dialog |Recent download history |.*\((sample site|sitio de muestra)\)$|blank$|en blanco$|Page has |La página tiene |.*document web\.$|.*documento web\.$)/u;
/** While a page loads, Orca does not always listen yet to what is announced: only that the page is there is sure. */
const LOADED = /^(Finished loading|Fin de la carga)/u;

const names = process.argv.slice(2);
const transcripts = await Promise.all((names.length ? names : await transcriptNames()).map(readTranscript));
for (const language of new Set(transcripts.map((transcript) => transcript.language))) {
  const session = new Session();
  try {
    await session.start(language);
    for (const transcript of transcripts.filter((it) => it.language === language)) await record(session, transcript);
  } finally {
    await session.stop();
  }
}

/** Walks twice: what is said only once is left to chance, and is left out. */
async function record(session, transcript) {
  const [first, second] = [await listen(session, transcript), await listen(session, transcript)];
  const steps = transcript.steps.map(({ key }, at) => ({
    key,
    said: common(first[at].said, second[at].said),
    mode: second[at].mode,
  }));
  await writeTranscript({ ...transcript, steps });
  console.log(`${transcript.name}: ${steps.length - 1} keys`);
}

/** @returns {Promise<Omit<import('./transcript.mjs').Step, 'key'>[]>} of the beginning and of each key */
async function listen(session, transcript) {
  const { ear, keyboard } = session;
  const steps = [];
  for (const { key } of transcript.steps) {
    const before = ear.count;
    if (key) await keyboard.press(key);
    else await session.open(transcript);
    await ear.silence(SILENCE_MS);
    const isUpToTheMachine = (sentence) => UP_TO_THE_MACHINE.test(sentence) || (!key && !LOADED.test(sentence));
    const said = ear.since(before).filter((sentence) => !isUpToTheMachine(sentence));
    steps.push({ said, mode: ear.mode });
  }
  return steps;
}
