import { existsSync } from 'node:fs';
import { copyFile, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { BENCH, DIST, ROOT } from './paths.mjs';

/**
 * Builds the module of one contender, all of them with the same settings, and brings its scripts beside it.
 *
 * @param {boolean} minify - without it functions keep their names
 * @returns the contender with `module`, `scripts` and `styles` as addresses, its `files`, and the `versions` it was made of
 */
export async function buildContender(contender, minify) {
  const { name, scripts = [], needs } = contender;
  const folder = `${DIST}built/${name}`;
  await rm(folder, { recursive: true, force: true });
  await bundle(name, folder, minify);
  for (const script of scripts) await copyFile(ROOT + script, path.join(folder, path.basename(script)));

  const address = (file) => `/built/${name}/${path.basename(file)}`;
  const styles = existsSync(`${folder}/${name}.css`) ? [`${name}.css`] : [];
  // Where a page loads scripts that are built already, the module only places the element.
  const files = [...(scripts.length ? scripts.map((script) => path.basename(script)) : [`${name}.js`]), ...styles];
  return {
    ...contender,
    module: address(`${name}.js`),
    scripts: scripts.map(address),
    styles: styles.map(address),
    files: files.map((file) => path.join(folder, file)),
    versions: await Promise.all(needs.map(versionOf)),
  };
}

function bundle(name, outDir, minify) {
  return build({
    root: BENCH,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      minify,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: `${BENCH}contenders/${name}.mjs` },
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false, entryFileNames: '[name].js', assetFileNames: `${name}[extname]` },
      },
    },
  });
}

async function versionOf(name) {
  const { version } = JSON.parse(await readFile(`${BENCH}node_modules/${name}/package.json`, 'utf8'));
  return `${name} ${version}`;
}
