import { loadModule } from './load-module.ts';

type Extras = typeof import('@otr-elements/fairness-contact-badge/extras.js');

// In a variable: Vite would put the file itself in the place of its address.
const SCRIPT = import.meta.url;

/** Hash of the file below, written here by the build. */
declare const EXTRAS_INTEGRITY: string;

/** Takes the place of the badge's own loader (see build/lazy-parts.mjs): the file beside the script. */
export async function loadExtras(): Promise<Extras> {
  const address = new URL('otr-fairness-contact-badge-extras.js', SCRIPT).href;
  return (await loadModule(address, EXTRAS_INTEGRITY)) as Extras;
}
