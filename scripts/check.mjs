// Every check of `npm test`, one after the other; goes on after a failure, so that one run tells all.
import { ensureBrowser } from './ensure-browser.mjs';
import { Checks } from './checks.mjs';

/** Node tests run in zones west, east and at UTC; browsers west of UTC, east of it, and with a clock change. */
const NODE_ZONES = ['America/New_York', 'Pacific/Honolulu', 'Asia/Kolkata', 'UTC'];
const BROWSER_ZONES = ['Pacific/Honolulu', 'Asia/Kolkata', 'America/New_York'];

const NODE_TESTS = '"packages/*/src/**/*.node.test.ts" "apps/*/src/**/*.node.test.ts"';
const END_TO_END_TESTS = '"apps/partner-site/e2e/*.e2e.mjs" "apps/snippet-builder/e2e/*.e2e.mjs"';

const browser = ensureBrowser();
const checks = new Checks({ CHROME_PATH: browser });

await checks.run('build', 'turbo run build');
await checks.run('lockfile', 'node scripts/check-lockfile.mjs');
await checks.run('types', 'node scripts/check-types.mjs');
await checks.run('lint', 'pnpm run lint');
await checks.run('lint bites', 'node scripts/lint-self-test.mjs');
for (const zone of NODE_ZONES) {
  await checks.run(`node tests, ${zone}`, `node --test --test-isolation=none ${NODE_TESTS}`, { TZ: zone });
}
await checks.run('sizes of packages', 'node scripts/check-package-sizes.mjs');
await checks.run('what ships', 'node --test "packages/embed/build/*.node.test.mjs"');
await checks.run('conformance tests', 'node --test "conformance/test/*.node.test.mjs"');
await checks.run('accessibility report', 'node --test "apps/accessibility/*.node.test.mjs"');
await checks.run('transcripts', 'node --test "apps/screen-reader/*.node.test.mjs"');
await checks.run('bench tests', 'node --test "bench/test/*.node.test.mjs"');
for (const zone of BROWSER_ZONES) await checks.run(`browser tests, ${zone}`, 'wtr', { TZ: zone });
await checks.run('end to end', `node --test --test-concurrency=2 ${END_TO_END_TESTS}`);

checks.finish();
