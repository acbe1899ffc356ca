/**
 * Looks for sentences in order among what was heard; what a screen reader says between them does not matter.
 *
 * @param {readonly string[]} expected
 * @param {readonly string[]} heard
 * @returns {{ unheard: number, end: number }} index of the first expected sentence that did not come, or -1; how many of the
 *   heard ones stand before and in what was found
 */
export function compare(expected, heard) {
  let end = 0;
  for (const [index, sentence] of expected.entries()) {
    const at = heard.indexOf(sentence, end);
    if (at === -1) return { unheard: index, end };
    end = at + 1;
  }
  return { unheard: -1, end };
}

/**
 * What is in both lists in the same order, as long as can be.
 *
 * @param {readonly string[]} first
 * @param {readonly string[]} second
 * @returns {string[]}
 */
export function common(first, second) {
  // lengths[i][j]: of what is common to the ends of both lists, from i and j on.
  const lengths = Array.from({ length: first.length + 1 }, () => Array(second.length + 1).fill(0));
  for (let i = first.length - 1; i >= 0; i--)
    for (let j = second.length - 1; j >= 0; j--)
      lengths[i][j] =
        first[i] === second[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
  const found = [];
  for (let i = 0, j = 0; lengths[i]?.[j];)
    if (first[i] === second[j]) {
      found.push(first[i++]);
      j++;
    } else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
    else j++;
  return found;
}
