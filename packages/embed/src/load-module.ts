/**
 * Loads a module that is held against its hash. The attribute `integrity` of a page's script does not reach what the script
 * loads; that of a preload is for the same module, and a module that it has refused is not run.
 */
export async function loadModule(address: string, integrity: string): Promise<unknown> {
  await preload(address, integrity);
  return import(/* @vite-ignore */ address);
}

function preload(address: string, integrity: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.integrity = integrity;
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
