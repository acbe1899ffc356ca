import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BENCH, ROOT } from './paths.mjs';

/** Puts the contenders into bench/node_modules, at the versions of bench/pnpm-lock.yaml; ends the process if it cannot. */
export function installContenders() {
  const { packageManager } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  const isWindows = process.platform === 'win32';
  const args = ['--yes', packageManager, 'install', '--frozen-lockfile', '--prefer-offline'];
  const { status } = spawnSync(isWindows ? 'npx.cmd' : 'npx', args, { cwd: BENCH, stdio: 'inherit', shell: isWindows });
  if (status !== 0) process.exit(status ?? 1);
}
