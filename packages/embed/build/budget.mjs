import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A bundle may be this much smaller than its budget; below that, the budget has to follow, or it holds nothing. */
const SLACK = 0.03;

/**
 * Prints the size of every bundle, and holds it against budgets.json in both directions.
 *
 * @param {string} folder - with the bundles
 * @param {Record<string, number>} budgets - most bytes, gzip -9, by file
 * @returns {Promise<string[]>} what is out of budget, in words
 */
export async function checkBudgets(folder, budgets) {
  const faults = [];
  for (const [file, most] of Object.entries(budgets)) {
    const bytes = await readFile(`${folder}/${file}`);
    const gzip = gzipSync(bytes, { level: 9 }).length;
    const brotli = brotliCompressSync(bytes).length;
    console.log(`${file}: ${bytes.length} bytes, ${gzip} gzip (budget ${most}), ${brotli} brotli`);
    if (gzip > most) faults.push(`${file} is ${gzip - most} bytes over its budget of ${most}.`);
    if (gzip < most * (1 - SLACK)) faults.push(`${file} is far below its budget: set it to ${gzip} in budgets.json.`);
  }
  return faults;
}
