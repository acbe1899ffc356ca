import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const BUILD = fileURLToPath(new URL('../build.mjs', import.meta.url));

/** Builds the samples in a process of its own, since frameworks read there how they are meant to be built. */
export const buildSamples = () => run(process.execPath, [BUILD]);
