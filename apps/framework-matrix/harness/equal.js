/** @throws Error which says what was found */
export function equal(found, expected, what = 'not as expected') {
  const [text, wanted] = [found, expected].map((value) => JSON.stringify(value));
  if (text !== wanted) throw new Error(`${what}: ${text} instead of ${wanted}`);
}
