import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/browsers', import.meta.url));

/**
 * Finds a browser for the tests, or installs one where the system allows it.
 *
 * @returns {string} path of the executable; without one the process ends with a message that says what to install
 */
export function ensureBrowser() {
  return findBrowser() ?? downloadedBefore() ?? installWithApt() ?? downloadChrome() ?? giveUp();
}

/** What an earlier run has downloaded: no network is needed again. */
function downloadedBefore() {
  if (!existsSync(CACHE)) return null;
  const programs = /^(chrome|chrome\.exe|Google Chrome for Testing)$/;
  const entries = readdirSync(CACHE, { recursive: true, withFileTypes: true });
  const found = entries.find((entry) => entry.isFile() && programs.test(entry.name));
  return found ? join(found.parentPath, found.name) : null;
}

/** Debian and Ubuntu, as root: containers and CI machines. */
function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return null;
  console.log('No Chrome, Chromium or Edge was found: installing Chromium with apt-get.');
  const apt = 'apt-get -o DPkg::Lock::Timeout=300 -qq -y';
  run(`${apt} update && ${apt} install --no-install-recommends chromium fonts-liberation`);
  return findBrowser();
}

/** Chrome for Testing, into node_modules; needs no rights, but the network. */
function downloadChrome() {
  console.log('No Chrome, Chromium or Edge was found: downloading Chrome for Testing.');
  const output = run(`browsers install chrome@stable --path "${CACHE}" --format "{{path}}"`);
  const path = output.trim().split('\n').at(-1);
  return path && existsSync(path) ? path : null;
}

function giveUp() {
  console.error(
    [
      'The tests need a browser, and none was found or could be installed.',
      '  Debian, Ubuntu:  sudo apt-get install chromium     (Ubuntu: sudo snap install chromium)',
      '  macOS:           brew install --cask google-chrome',
      '  Windows:         winget install Google.Chrome',
      'Or set CHROME_PATH to the executable of Chrome, Chromium or Edge. Then run the command again.',
    ].join('\n'),
  );
  process.exit(1);
}

function run(command) {
  const { stdout } = spawnSync(command, { shell: true, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return stdout ?? '';
}
