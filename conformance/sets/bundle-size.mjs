// What a visitor downloads to read and expand feeds.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const MOST_BYTES = 8000;
const BAR = { text: `≤ ${MOST_BYTES} bytes`, holds: ({ wrong }) => wrong === 0 };
const HERE = fileURLToPath(new URL('..', import.meta.url));
const OURS = `export { readFeed, occurrencesBetween } from '@otr-elements/event-data'`;

/** The readers, recurrence and zones, minified and with gzip. Nothing is asked of an engine here. */
export function sets() {
  let bytes;
  const check = async () => {
    bytes = await bundledBytes();
    return bytes > MOST_BYTES ? { why: `over ${MOST_BYTES}` } : undefined;
  };
  const note = () => `${bytes} bytes`;
  const cases = [{ id: 'bundle', check }];
  return [{ name: 'size, minified, gzip', bar: BAR, oursOnly: true, cases, note, figure: () => bytes }];
}

async function bundledBytes() {
  const { outputFiles } = await build({
    stdin: { contents: OURS, resolveDir: HERE },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
