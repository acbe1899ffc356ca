import { readFileSync } from 'node:fs';

/**
 * Sites whose framework brings a build of its own. It is installed for the measurement alone, outside the workspace: with what
 * they bring, the two take 500 MB, which who works on the elements need not have.
 */
export const SITES = [
  { name: 'Next', folder: 'next', build: ['next', 'build'], out: 'out' },
  { name: 'Astro', folder: 'astro', build: ['astro', 'build'], out: 'dist' },
].map(({ name, ...site }) => ({ ...site, name: `${name} ${majorOf(site.folder)}`, columns: ['server'] }));

function majorOf(name) {
  const { dependencies } = JSON.parse(readFileSync(new URL(`sites/${name}/package.json`, import.meta.url), 'utf8'));
  return dependencies[name].split('.')[0];
}
