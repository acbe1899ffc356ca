// CI: the README's own commands first, on the checkout as it is; then every engine, and the packages as npm would get them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Checks } from './checks.mjs';

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const exec = `npx --yes ${packageManager} exec`;

installEngines();
const checks = new Checks();
await checks.run('npm test', 'npm test');
await checks.run('npm start', 'node scripts/start-rehearsal.mjs');
for (const engine of ['firefox', 'webkit']) {
  await checks.run(`browser tests in ${engine}`, `${exec} wtr`, { OTR_ENGINE: engine, TZ: 'America/New_York' });
}
await checks.run('packages', `${exec} node scripts/check-packages.mjs`);
checks.finish();

/** Firefox and WebKitGTK from Debian's packages, where this is Debian and they are missing. */
function installEngines() {
  const isThere = ['/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', '/usr/bin/chromium'].every(
    existsSync,
  );
  if (isThere || !existsSync('/usr/bin/apt-get')) return;
  const apt = `${process.getuid() === 0 ? '' : 'sudo '}apt-get -o DPkg::Lock::Timeout=300 -qq -y`;
  const packages = 'chromium firefox-esr webkit2gtk-driver xvfb fonts-liberation';
  spawnSync(`${apt} update && ${apt} install --no-install-recommends ${packages}`, { shell: true, stdio: 'inherit' });
}
