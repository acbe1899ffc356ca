import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../../scripts/find-browser.mjs';

/** What a session runs, and Debian's package for it. */
const PACKAGES = {
  orca: 'orca',
  xdotool: 'xdotool',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  'dbus-daemon': 'dbus',
};

/** The version of Orca whose words the transcripts have: Debian 12's. */
export const RECORDED_WITH = '43.1';

const FONTS = '/usr/share/fonts/truetype/liberation';

/** @returns {string[]} Debian's packages for what is not here */
export function missingPackages() {
  const missing = Object.entries(PACKAGES).flatMap(([program, name]) => (isHere(program) ? [] : [name]));
  if (!findBrowser()) missing.push('chromium');
  if (!existsSync(FONTS)) missing.push('fonts-liberation');
  return missing;
}

/** @returns {string | undefined} none where Orca is not installed */
export function versionOfOrca() {
  return spawnSync('orca', ['--version'], { encoding: 'utf8' }).stdout?.match(/[\d.]+/)?.[0];
}

/** @throws Error that says what to install */
export function assertInstalled() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  throw new Error(
    `A screen reader needs ${missing.join(', ')}. On Debian: apt-get install --no-install-recommends ${missing.join(' ')}`,
  );
}

function isHere(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
