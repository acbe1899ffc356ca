import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ear } from './ear.mjs';

const SETTINGS = fileURLToPath(new URL('../orca', import.meta.url));
const START_MS = 60_000;

/**
 * Starts Orca on a desktop.
 *
 * @param {import('./desktop.mjs').Desktop} desktop
 * @returns {Promise<Ear>} what hears it, from its first sentence on
 */
export async function startScreenReader(desktop) {
  const settings = desktop.folder('orca');
  await cp(SETTINGS, settings, { recursive: true });
  const orca = desktop.run('orca', ['--user-prefs', settings]);
  const ear = new Ear(orca.lines(3));
  if (await ear.hearsAnything(START_MS)) return ear;
  throw new Error(`Orca did not begin to speak. ${orca.complaints}`);
}
