// `npm run bench`: measures the calendar beside its peers and the floors. See docs/bench.md.
import { CONTENDERS } from './contenders.mjs';
import { installContenders } from './install.mjs';
import { readOptions } from './options.mjs';

const options = readOptions(
  process.argv.slice(2),
  CONTENDERS.map(({ name }) => name),
);
if (options.fault) {
  console.error(options.fault);
  process.exit(2);
}

// The sample's zone, for this process and the browser that it starts.
process.env.TZ = 'America/New_York';
installContenders();
const { run } = await import('./run.mjs');
await run(options);
