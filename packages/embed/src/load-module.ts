/**
 * Loads a module that is held against its hash. The attribute `integrity` of a page's script does not reach what the script
 * loads; that of a preload is for the same module, and a module that it has refused is not run.
 */
export async function loadModule(address: string, integrity: string): Promise<unknown> {
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', integrity, href: address });
  try {
    // An event where it is not there, or not what it was.
    await new Promise((resolve, reject) => {
      Object.assign(link, { onload: resolve, onerror: reject });
      document.head.append(link);
    });
  } finally {
    link.remove();
  }
  return import(/* @vite-ignore */ address);
}
