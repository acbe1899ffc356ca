import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a page loads of each contender: JavaScript and styles, minified. */
export async function size({ contenders }) {
  const rows = [];
  for (const { name, files } of contenders) rows.push({ name, ...(await weigh(files)) });
  return [{ suite: 'size', title: 'Size, bytes', columns: ['min', 'gzip', 'brotli'], ratios: [], rows }];
}

async function weigh(files) {
  const total = { min: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = await readFile(file);
    total.min += bytes.length;
    total.gzip += gzipSync(bytes, { level: 9 }).length;
    total.brotli += brotliCompressSync(bytes).length;
  }
  return total;
}
