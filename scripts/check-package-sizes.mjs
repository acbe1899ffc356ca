// Bundles what a site that installs a package gets of it, with what it needs of ours and without Lit, and holds each size against
// the package's budgets.json in both directions. A page has Lit once, however many of the packages it uses.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { checkBudgets } from '../packages/embed/build/budget.mjs';

const LIT = /^(lit|lit-html|lit-element|@lit\/.*)(\/|$)/;
/** For editors, tools and frameworks: as large as `define.js`, or no code. */
const NOT_MEASURED = /^\.\/(preact|react|solid|svelte|vue)$|\.(json|css)$/;

const packages = fileURLToPath(new URL('../packages', import.meta.url));
const folders = readdirSync(packages).map((name) => join(packages, name));
let passed = 0;
let failed = 0;
for (const folder of folders.filter(isOfModules)) {
  const faults = await checkPackage(folder);
  for (const fault of faults) console.error(`✖ ${basename(folder)}: ${fault}`);
  if (faults.length) failed += 1;
  else passed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

/** The embed has budgets of its own, for its scripts, which its build holds. */
function isOfModules(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && basename(folder) !== 'embed' && !JSON.parse(readFileSync(file, 'utf8')).private;
}

async function checkPackage(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const modules = Object.entries(exports).filter(([path]) => !NOT_MEASURED.test(path));
  const files = Object.fromEntries(modules.map(([path, { default: file }]) => [fileOf(path), join(folder, file)]));
  const budgets = readBudgets(folder);
  const missing = Object.keys(files).filter((file) => !(file in budgets));
  const unknown = Object.keys(budgets).filter((file) => !(file in files));
  if (missing.length || unknown.length)
    return [...missing, ...unknown].map((file) => `${file} stands in only one of package.json and budgets.json.`);

  const workshop = mkdtempSync(join(tmpdir(), 'otr-sizes-'));
  try {
    for (const [file, entry] of Object.entries(files)) writeFileSync(join(workshop, file), await bundled(entry));
    console.log(name);
    return await checkBudgets(workshop, budgets);
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

function fileOf(path) {
  return path === '.' ? 'index.js' : basename(path);
}

function readBudgets(folder) {
  const file = join(folder, 'budgets.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** What a page loads for an entry at once; what that loads later is an entry of its own. */
async function bundled(entry) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: LIT,
        output: { minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } } },
      },
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set();
  const add = (chunk) => {
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    for (const file of chunk.imports) add(chunks.get(file));
  };
  add(output.find(({ isEntry }) => isEntry));
  return [...needed].map(({ code }) => code).join('\n');
}
