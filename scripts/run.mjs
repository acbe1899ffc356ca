// The door of the project: `npm start`, `npm test` and `npm run build` come here on a machine that has only Node and npm.
// Sets up what is missing (pnpm of the fixed version, packages, and on Linux the Node that the tools need), then runs the task.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const [task, ...rest] = process.argv.slice(2);

checkNode();
pnpm('install', '--frozen-lockfile');
pnpm('run', `task:${task}`, ...rest);

/** On Linux x64 a dependency brings the newer Node; elsewhere this one has to do. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isLinux = process.platform === 'linux' && process.arch === 'x64';
  const isEnough = isLinux ? major >= 20 : major > 22 || (major === 22 && minor >= 18);
  if (isEnough) return;
  console.error(
    `Node ${process.versions.node} is too old for the tools of this project: install Node ${isLinux ? '20' : '22.18'} or later from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}

function pnpm(...args) {
  const command = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const { status, error } = spawnSync(command, ['--yes', packageManager, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      // Where npm was called: npx and pnpm put their own folder into INIT_CWD.
      OTR_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      STORYBOOK_DISABLE_TELEMETRY: '1',
    },
  });
  if (error) console.error(`npx could not be started (${error.message}): is npm installed beside Node?`);
  if (status !== 0) process.exit(status ?? 1);
}
