import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../../../scripts/chromium-flags.mjs';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { NotRun } from '../../../scripts/not-run.mjs';

/** How to start each browser: Playwright speaks with its own builds of Firefox only, Puppeteer with any. */
export const ENGINES = {
  Chromium: () => chromium.launch({ executablePath: programOf('chromium'), args: CHROMIUM_FLAGS }),
  Firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: programOf('firefox'), headless: true }),
};

function programOf(engine) {
  const program = findBrowser(engine);
  if (!program) throw new NotRun(`there is no ${engine}`);
  return program;
}
