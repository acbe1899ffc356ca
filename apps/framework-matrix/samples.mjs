import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import solid from 'vite-plugin-solid';

/**
 * @typedef {object} Sample
 * @property {string} name - as in the table
 * @property {string} folder - in samples/
 * @property {string[]} files - entries for the browser and for the server
 * @property {object[]} [plugins] - what a site with this framework has in its configuration of Vite
 * @property {object} [oxc] - how JSX is read where no plugin does
 * @property {string[]} [columns] - those that it has, where not all
 */

const ALL = ['before', 'after', 'server'];

/** @type {readonly Sample[]} */
export const SAMPLES = [
  { name: 'Plain HTML and DOM', folder: 'plain', files: ['client.js', 'server.js'] },
  { name: `Lit ${majorOf('lit')}`, folder: 'lit', files: ['client.js', 'server.js'] },
  {
    name: `React ${majorOf('react')}, components`,
    folder: 'react',
    files: ['client.jsx', 'server.jsx'],
    plugins: [react()],
    // The module with the components registers the elements.
    columns: ['before', 'server'],
  },
  {
    name: `React ${majorOf('react')}, tags`,
    folder: 'react-tags',
    files: ['client.jsx', 'server.jsx'],
    plugins: [react()],
  },
  {
    name: `Preact ${majorOf('preact')}`,
    folder: 'preact',
    files: ['client.jsx', 'server.jsx'],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  },
  {
    name: `Vue ${majorOf('vue')}`,
    folder: 'vue',
    files: ['client.js', 'server.js'],
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('otr-') } } })],
  },
  {
    name: `Svelte ${majorOf('svelte')}`,
    folder: 'svelte',
    files: ['client.svelte.js', 'server.js'],
    plugins: [svelte()],
  },
  {
    name: `Solid ${majorOf('solid-js')}`,
    folder: 'solid',
    files: ['client.jsx', 'server.jsx'],
    plugins: [solid({ ssr: true })],
  },
  { name: `Angular ${majorOf('@angular/core')}`, folder: 'angular', files: ['client.ts', 'server.ts'] },
].map((sample) => ({ columns: ALL, ...sample }));

function majorOf(name) {
  const file = new URL(`node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version.split('.')[0];
}
