// Builds the folder that a partner copies to a web server: scripts, content, integrity. Sizes are printed and held.
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkBudgets } from './budget.mjs';
import { bundle } from './bundle.mjs';
import { copyContent } from './copy-content.mjs';
import { writeIntegrity } from './integrity.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;
const budgets = JSON.parse(await readFile(`${root}budgets.json`, 'utf8'));

await rm(dist, { recursive: true, force: true });
// What is loaded later comes first: a script knows the hash of what it loads.
const files = Object.keys(budgets).sort((a, b) => b.includes('-extras') - a.includes('-extras'));
for (const file of files) await bundle(file.replace(/\.js$/, ''));
await copyContent(`${dist}/content`);
await writeIntegrity(dist);

const faults = await checkBudgets(dist, budgets);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
