/**
 * Puts our guarded Trusted Types policy in the place of the one that Lit creates at import.
 *
 * @param {string} policyModule - file that exports `litPolicy`
 * @returns {import('vite').Plugin}
 */
export function guardLitPolicy(policyModule) {
  const creation = /[\w$]+\.createPolicy\((["'`])lit-html\1,\s*\{\s*createHTML:[^}]*\}\)/g;
  let replaced = 0;
  return {
    name: 'otr-guard-lit-policy',
    enforce: 'pre',
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!/\/lit-html\/[^?]*lit-html\.js$/.test(id)) return undefined;
      const guarded = code.replace(creation, 'litPolicy');
      replaced += guarded === code ? 0 : 1;
      return { code: `import { litPolicy } from ${JSON.stringify(policyModule)};\n${guarded}`, map: null };
    },
    buildEnd(error) {
      if (!error && replaced !== 1)
        throw new Error(`Lit's Trusted Types policy was found ${replaced} times, not once.`);
    },
  };
}
