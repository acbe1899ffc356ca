// CI: the README's own commands first, on the checkout as it is; then every engine, and the packages as npm would get them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { RECORDED_WITH, missingPackages, versionOfOrca } from '../apps/screen-reader/session/programs.mjs';
import { Checks } from './checks.mjs';
import { findBrowser } from './find-browser.mjs';
import { HAS_BROTLI, HAS_NGINX } from './serve-by-nginx.mjs';

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const exec = `npx --yes ${packageManager} exec`;
const corpus = new URL('../../shared/corpus', import.meta.url);

installDebianPackages();
const checks = new Checks();
await checks.run('npm test', 'npm test');
await checks.run('npm start', 'node scripts/start-rehearsal.mjs');
for (const engine of ['firefox', 'webkit']) {
  const env = { OTR_ENGINE: engine, TZ: 'America/New_York' };
  await checks.run(`browser tests in ${engine}`, `${exec} wtr`, env, { again: true });
}
await checks.run('every story', `${exec} node --test --test-concurrency=2 "apps/storybook/e2e/*.e2e.mjs"`);
await checks.run('pictures', `${exec} node --test "apps/visual/*.e2e.mjs"`);
await checks.run('accessibility', `${exec} node --test --test-concurrency=4 "apps/accessibility/*.e2e.mjs"`);
await checks.sideBySide(
  [
    ['packages', `${exec} node scripts/check-packages.mjs`],
    ['built twice', `${exec} node scripts/build-twice.mjs`],
    ['release rehearsal', `${exec} node scripts/release-rehearsal.mjs`],
    ['what we write, read by others', `${exec} node conformance/written.mjs`],
    ['contacts, read by others', `${exec} node conformance/contacts.mjs`],
  ],
  [
    ['hosts', `${exec} node --test --test-concurrency=2 "apps/host-matrix/*.e2e.mjs"`],
    ['frameworks', `${exec} node --test apps/framework-matrix/frameworks.e2e.mjs`],
    ['frameworks with a build of their own', `${exec} node --test apps/framework-matrix/sites.e2e.mjs`],
    ['audit', `${exec} node --test "apps/partner-site/e2e/*.checkers.mjs"`],
  ],
  screenReaderChecks(),
);
if (existsSync(corpus)) {
  const options = '--corpus ../shared/corpus --quick --recorded';
  await checks.run('conformance', `${exec} node conformance/conformance.mjs ${options}`);
} else console.log('\n── conformance: not run, ../shared/corpus is absent');
checks.finish();

/** The transcripts are of one version of Orca; another one has other words. */
function screenReaderChecks() {
  const version = versionOfOrca();
  if (!version || version === RECORDED_WITH)
    return [['screen reader', `${exec} node --test "apps/screen-reader/*.e2e.mjs"`]];
  console.log(`\n── screen reader: not run, Orca is ${version} here; the transcripts are of ${RECORDED_WITH}`);
  return [];
}

/**
 * What is missing of the three engines, of what reads our calendars, and of what hosts put our tags through, from Debian's or
 * Ubuntu's packages; the latter's runners bring Chrome and Firefox.
 */
function installDebianPackages() {
  const missing = [
    !findBrowser('chromium') && 'chromium fonts-liberation',
    !findBrowser('firefox') && 'firefox-esr',
    !existsSync('/usr/bin/WebKitWebDriver') && 'webkit2gtk-driver',
    !existsSync('/usr/bin/Xvfb') && 'xvfb',
    !pythonRuns('import icalendar, recurring_ical_events') && 'python3-recurring-ical-events',
    !pythonRuns('import vobject') && 'python3-vobject',
    !pythonRuns('import ctypes; ctypes.CDLL("libical.so.3")') && 'libical3',
  ].filter(Boolean);
  const ofHosts = [
    !existsSync('/usr/bin/php') && 'php-cli',
    !phpRuns('new DOMDocument();') && 'php-xml',
    !existsSync('/usr/bin/hugo') && 'hugo',
    !rubyRuns('require "kramdown-parser-gfm"') && 'ruby-kramdown-parser-gfm',
  ].filter(Boolean);
  const ofScreenReader = missingPackages();
  const ofNginx = [!HAS_NGINX && 'nginx-light', !HAS_BROTLI && 'libnginx-mod-http-brotli-filter'].filter(Boolean);
  // One that cannot be had must not cost the others.
  for (const packages of [missing, ofHosts, ofScreenReader, ofNginx]) install(packages);
}

function install(missing) {
  if (missing.length === 0 || !existsSync('/usr/bin/apt-get')) return;
  const apt = `${process.getuid() === 0 ? '' : 'sudo '}apt-get -o DPkg::Lock::Timeout=300 -qq -y`;
  const command = `${apt} update && ${apt} install --no-install-recommends ${missing.join(' ')}`;
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0)
    console.error(
      `Could not install ${missing.join(' ')}: the tests that need them will fail, or say that they were not run.`,
    );
}

/** Debian's own python, which sees Debian's packages. */
function pythonRuns(code) {
  return spawnSync('/usr/bin/python3', ['-c', code], { stdio: 'ignore' }).status === 0;
}

function phpRuns(code) {
  return spawnSync('/usr/bin/php', ['-r', code], { stdio: 'ignore' }).status === 0;
}

function rubyRuns(code) {
  return spawnSync('/usr/bin/ruby', ['-e', code], { stdio: 'ignore' }).status === 0;
}
