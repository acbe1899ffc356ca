type Extras = typeof import('@otr-elements/fairness-contact-badge/extras.js');

// In a variable: Vite would put the file itself in the place of its address.
const SCRIPT = import.meta.url;

/** Hash of the file below, written here by the build. */
declare const EXTRAS_INTEGRITY: string;

/**
 * Takes the place of the badge's own loader (see build/lazy-extras.mjs): the file beside the script, held against its hash.
 * The attribute `integrity` of a page's script does not reach what the script loads; that of a preload is for the same
 * module, and a module that it has refused is not run.
 */
export async function loadExtras(): Promise<Extras> {
  const address = new URL('otr-fairness-contact-badge-extras.js', SCRIPT).href;
  await preload(address);
  return (await import(/* @vite-ignore */ address)) as Extras;
}

function preload(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.integrity = EXTRAS_INTEGRITY;
  link.href = address;
  return new Promise<void>((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new Error(`${address} is not there, or not what it was.`));
    };
    document.head.append(link);
  }).finally(() => {
    link.remove();
  });
}
