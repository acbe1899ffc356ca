// Runs the tests that need a browser: packages/*/src/**/*.test.ts. (*.node.test.ts run in Node, without one.)
//   OTR_ENGINE=chromium | firefox | webkit   which engine; chromium where nothing is said
//   TZ=America/New_York                      which time zone the browser is in
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { CHROMIUM_FLAGS } from './scripts/chromium-flags.mjs';
import { findBrowser } from './scripts/find-browser.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const LAUNCHERS = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: found('chromium'), args: CHROMIUM_FLAGS } }),
  firefox: () => puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: found('firefox') } }),
  webkit: webkitLauncher,
};

const engine = process.env.OTR_ENGINE ?? 'chromium';
const launch = LAUNCHERS[engine];
if (!launch) throw new Error(`OTR_ENGINE="${engine}" is not one of ${Object.keys(LAUNCHERS).join(', ')}.`);

export default {
  files: ['packages/*/src/**/*.test.ts', '!packages/*/src/**/*.node.test.ts'],
  browsers: [launch()],
  // One page at a time: a page in the background is not rendered and has no focus.
  concurrency: 1,
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.base.json', target: 'es2022' })],
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Of one file; WebKit without a graphics card takes five times as long where others use the machine.
  testsFinishTimeout: 600_000,
};

function found(name) {
  const path = findBrowser(name);
  if (path) return path;
  throw new Error(
    name === 'firefox'
      ? 'No Firefox was found. Install it, or set FIREFOX_PATH to its program.'
      : 'No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to its program.',
  );
}
