// Type-checks every package and app, its tests and stories included.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const projects = ['packages', 'apps']
  .flatMap((folder) => readdirSync(`${root}${folder}`).map((name) => `${folder}/${name}/tsconfig.json`))
  .filter((file) => existsSync(`${root}${file}`));
const failed = projects.filter((file) => {
  console.log(file);
  return spawnSync(process.execPath, [tsc, '-p', file, '--noEmit'], { cwd: root, stdio: 'inherit' }).status !== 0;
});
console.log(`${projects.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
