// Runs `npm start` as a newcomer does, asks the addresses that it prints, and stops it again.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MOST_SECONDS = 400;
const EXPECTED = [
  { name: 'Partner site', contains: '<otr-event-calendar>' },
  { name: 'Storybook', contains: 'storybook' },
  { name: 'Snippet builder', contains: 'snippet builder' },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const start = spawn('npm', ['start'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
const faults = [];
try {
  const printed = await printedUntil(start, 'Press Ctrl+C to stop.');
  for (const { name, contains } of EXPECTED) faults.push(...(await faultsOf(name, contains, printed)));
} catch (error) {
  faults.push(error.message);
} finally {
  if (start.exitCode === null) process.kill(-start.pid, 'SIGTERM');
}
for (const fault of faults) console.error(fault);
console.log(`${EXPECTED.length - Math.min(faults.length, EXPECTED.length)} passed, ${faults.length} failed`);
process.exitCode = faults.length ? 1 : 0;

function printedUntil(child, last) {
  let text = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`npm start was not ready after ${MOST_SECONDS} s`)),
      MOST_SECONDS * 1000,
    );
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (!text.includes(last)) return;
      clearTimeout(timer);
      resolve(text);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      reject(new Error(`npm start ended by itself with ${status}:\n${text}`));
    });
  });
}

async function faultsOf(name, contains, printed) {
  const address = printed.match(new RegExp(`${name}: (http://127\\.0\\.0\\.1:\\d+/)`))?.[1];
  if (!address) return [`npm start printed no address for ${name}.`];
  const response = await fetch(address);
  const body = (await response.text()).toLowerCase();
  return response.ok && body.includes(contains) ? [] : [`${name} at ${address} does not show ${contains}.`];
}
