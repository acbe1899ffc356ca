export const ELEMENTS = ['event-calendar', 'program-card', 'committee-panel', 'fairness-contact-badge'];

/** Names and lists of names, which are not ours to change. */
const NAMES = ['programs.ufac', 'dates.months', 'title'];

/** From so many words on it is a sentence to be read; shorter ones are labels. */
const SENTENCE = 5;

/** What functions of words are given: a date, a number or a name. */
const SAMPLES = [
  [3, 12, 'the rule'],
  ['2026-03-05', '2026-06-01'],
  ['June', ['May', 'June']],
];

/**
 * @param {string} element
 * @param {'en' | 'es'} language
 * @returns {Promise<Map<string, string>>} sentences that a visitor may read, by their key in the file of words
 */
export async function sentencesOf(element, language) {
  const isRead = ([key, text]) => !NAMES.includes(key) && text.split(/\s+/).length >= SENTENCE;
  return new Map([...(await wordsOf(element, language))].filter(isRead));
}

/** The same of all words, labels among them. */
export async function wordsOf(element, language) {
  const file = new URL(`../../../packages/${element}/src/strings/${language}.ts`, import.meta.url);
  const { [language]: strings } = await import(file.href);
  return new Map(textsIn(strings, ''));
}

function textsIn(value, key) {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') return samplesOf(value).map((text) => [key, text]);
  return Object.entries(value ?? {}).flatMap(([name, inner]) => textsIn(inner, key ? `${key}.${name}` : name));
}

/** The first that the function makes a text of. */
function samplesOf(words) {
  for (const sample of SAMPLES) {
    try {
      const text = words(...sample);
      if (typeof text === 'string' && !/undefined|NaN/.test(text)) return [text];
    } catch {
      // It asks for a value of another kind: the next sample.
    }
  }
  return [];
}
