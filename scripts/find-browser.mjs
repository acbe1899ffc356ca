// Finds an installed browser for the tests. CHROME_PATH (or FIREFOX_PATH) comes before everything that is found.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
    linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
    win32: ['Google/Chrome/Application/chrome', 'Chromium/Application/chrome', 'Microsoft/Edge/Application/msedge'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    darwin: ['Firefox'],
    linux: ['/snap/bin/firefox'],
    win32: ['Mozilla Firefox/firefox'],
  },
};

/**
 * @param {'chromium' | 'firefox'} engine - Chrome and Edge are chromium, too
 * @returns {string | null} path of its program, or null if there is none
 * @throws Error if the variable names something that cannot be run: better than testing another browser in silence
 */
export function findBrowser(engine = 'chromium') {
  const { variable } = BROWSERS[engine];
  const wanted = env[variable];
  if (!wanted) return candidates(engine).find(isProgram) ?? null;
  if (isProgram(wanted)) return wanted;
  throw new Error(`${variable}="${wanted}" is not a program that can be run.`);
}

function candidates(engine) {
  const { commands, darwin, linux, win32 } = BROWSERS[engine];
  if (platform === 'darwin') return [...darwin.flatMap(macPaths), ...onPath(commands)];
  if (platform === 'win32') return [...win32.flatMap(windowsPaths), ...onPath(commands.map((name) => `${name}.exe`))];
  return [...onPath(commands), ...linux];
}

function macPaths(app) {
  return ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) =>
    join(folder, `${app}.app/Contents/MacOS/${app === 'Firefox' ? 'firefox' : app}`),
  );
}

function windowsPaths(program) {
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, `${program}.exe`));
}

function onPath(names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
