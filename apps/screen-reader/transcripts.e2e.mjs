import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Session } from './session/session.mjs';
import { readTranscript, transcriptNames } from './transcript.mjs';
import { NotSaid, walk } from './walk.mjs';

/** For one task, on a machine that is busy with other things. */
const MOST_MS = 180_000;
/** For a sentence that nobody says. */
const SILENCE_MS = 2000;

const transcripts = await Promise.all((await transcriptNames()).map(readTranscript));

// One after the other: the keyboard, and what is said, are one for all.
for (const [language, name] of [
  ['en', 'Orca in English'],
  ['es', 'Orca in Spanish'],
]) {
  describe(name, () => {
    const session = new Session();
    before(() => session.start(language));
    after(() => session.stop());

    const ofLanguage = transcripts.filter((transcript) => transcript.language === language);
    describe('is held to what it says in each transcript', () => {
      for (const transcript of ofLanguage)
        it(`${transcript.name}: ${transcript.wish}`, { timeout: MOST_MS }, () => walk(session, transcript));
    });

    it('is noticed to be silent where a transcript has a sentence that nobody says', async () => {
      const [first] = ofLanguage;
      const silent = { said: ['Nobody says this.'], mode: first.steps[1].mode, patience: SILENCE_MS };
      const steps = [...first.steps.slice(0, 2), silent];
      await assert.rejects(walk(session, { ...first, steps }), (error) => {
        assert.ok(error instanceof NotSaid);
        assert.match(error.message, /not heard within 2 s:\n {2}Nobody says this\./);
        return true;
      });
    });
  });
}
