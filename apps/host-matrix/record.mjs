// Measures, and writes what was measured into the tables of docs/embedding.md.
import { NotRun } from '../../scripts/not-run.mjs';
import { FORMS } from './hosts/forms.mjs';
import { HOSTS } from './hosts/hosts.mjs';
import { HostSite } from './hosts/measure.mjs';
import { HOST_TABLE } from './tables.mjs';

const site = new HostSite();
await site.start();
const rows = new Map();
for (const host of HOSTS) {
  rows.set(host.name, await site.measure(host).catch((error) => notRun(host.name, error)));
}
await site.stop();
await HOST_TABLE.write(rows);

function notRun(name, error) {
  if (!(error instanceof NotRun)) throw error;
  console.error(`${name} was not run: ${error.message}`);
  return Object.keys(FORMS).map(() => 'not run');
}
