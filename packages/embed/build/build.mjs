// Builds the folder that a partner copies to a web server: scripts, content, what is inside them, integrity. Sizes are printed
// and held.
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeIntegrity } from '../bin/integrity.mjs';
import { writePages } from '../bin/write-pages.mjs';
import { checkBudgets } from './budget.mjs';
import { bundle } from './bundle.mjs';
import { copyContent } from './copy-content.mjs';
import { packagesOf } from './installed-packages.mjs';
import { writeLlms } from './write-llms.mjs';
import { writeMaterials } from './write-materials.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;
const budgets = JSON.parse(await readFile(`${root}budgets.json`, 'utf8'));

await rm(dist, { recursive: true, force: true });
// What is loaded later comes first, the loader last: a script knows the hash of what it loads.
const rank = (file) => (/-(extras|audit)\./.test(file) ? 0 : file === 'otr-loader.js' ? 2 : 1);
const files = Object.keys(budgets).sort((a, b) => rank(a) - rank(b));
const contents = {};
for (const file of files) contents[file] = packagesOf(await bundle(file.replace(/\.js$/, '')));
await copyContent(`${dist}/content`);
await writePages(`${dist}/embed`);
await writeLlms(`${dist}/llms.txt`);
const faults = await writeMaterials(dist, contents);
await writeIntegrity(dist);

faults.push(...(await checkBudgets(dist, budgets)));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
