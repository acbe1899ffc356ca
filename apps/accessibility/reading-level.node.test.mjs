import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { easeOf, gradeOf, spanishSyllables } from './reading/levels.mjs';
import { ELEMENTS, sentencesOf } from './reading/strings.mjs';

const HIGHEST_GRADE = 10;
/** INFLESZ: below is hard. */
const LEAST_EASE = 40;

for (const element of ELEMENTS) {
  describe(element, () => {
    it('sentences in English are at grade 10 or below', async () => {
      const sentences = await sentencesOf(element, 'en');
      assert.ok(sentences.size >= 3, `only ${sentences.size} sentences were found`);
      assert.deepEqual(
        [...sentences].filter(([, text]) => gradeOf(text) > HIGHEST_GRADE),
        [],
      );
    });

    it('sentences in Spanish are not hard', async () => {
      const sentences = await sentencesOf(element, 'es');
      assert.ok(sentences.size >= 3, `only ${sentences.size} sentences were found`);
      assert.deepEqual(
        [...sentences].filter(([, text]) => easeOf(text) < LEAST_EASE),
        [],
      );
    });
  });
}

describe('levels', () => {
  it('tell a hard sentence from an easy one', () => {
    assert.ok(gradeOf('The cat sat on the mat.') < 2);
    assert.ok(
      gradeOf('Notwithstanding aforementioned regulatory considerations, applicability remains indeterminate.') > 18,
    );
    assert.ok(easeOf('El gato duerme en la casa.') > 80);
    assert.ok(easeOf('Procedimientos administrativos jurisdiccionales extraordinariamente complejos.') < 10);
  });

  for (const [word, count] of Object.entries({
    gato: 2,
    región: 2,
    país: 2,
    aéreo: 4,
    que: 1,
    guerra: 2,
    ciudad: 2,
    y: 1,
    estadounidense: 6,
  })) {
    it(`counts ${count} syllables in “${word}”`, () => assert.equal(spanishSyllables(word), count));
  }
});
