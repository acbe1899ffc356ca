import { syllable } from 'syllable';

/**
 * School grade by Flesch and Kincaid (1975): 8 is read by most people of fourteen.
 *
 * @param {string} text - English
 */
export function gradeOf(text) {
  const { words, sentences } = countsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/**
 * Ease of reading by Szigriszt and Pazos, as INFLESZ has it: above 55 is usual, above 65 easy, below 40 hard.
 *
 * @param {string} text - Spanish
 */
export function easeOf(text) {
  const { words, sentences } = countsOf(text);
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences;
}

function countsOf(text) {
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  const sentences = text.split(/[.:;!?…](?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  return { words, sentences: Math.max(1, sentences) };
}

/** Groups of vowels; two strong ones, or an accent on a weak one, are two syllables. */
export function spanishSyllables(word) {
  const nuclei = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'k')
    .replace(/[iuü](?=[aeoáéó])/g, '')
    .replace(/([aeoáéó])[iuüy](?![íú])/g, '$1')
    .match(/[aeoáéóíú]|[iuüy]+/g);
  return Math.max(1, nuclei?.length ?? 1);
}
