import { fileURLToPath } from 'node:url';

export const BENCH = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What is built and found; not in the repository. */
export const DIST = `${BENCH}dist/`;
