import { SiteUnderTest } from '../../scripts/site-under-test.mjs';
import { SAMPLES } from './samples.mjs';
const site = new SiteUnderTest('dist'); await site.start();
const only = process.argv.slice(2);
for (const { folder, columns } of SAMPLES) { if (only.length && !only.includes(folder)) continue;
 await Promise.all(columns.map(async (column) => {
  const t = Date.now();
  const visit = await site.visit(`${folder}/${column}.html`);
  let out;
  try { out = await visit.page.evaluate(() => window.outcomes.catch((e) => ({ crash: e.stack }))); } catch (e) { out = { crash: e.message } }
  const bad = Object.entries(out ?? { none: visit.errors.join() }).filter(([, v]) => v !== 'works');
  console.log(`${folder} ${column} ${Date.now() - t} ms, ${Object.keys(out ?? {}).length} claims`, bad.length ? bad : 'ok');
  await visit.close();
 }));
}
await site.stop();
