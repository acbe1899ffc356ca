// Writes what editors and frameworks read into dist/ of the package in the current folder, from its custom-elements.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { elementsOf } from './extras/elements.mjs';
import { frameworkModules } from './extras/framework-modules.mjs';
import { vscodeData } from './extras/vscode-data.mjs';
import { webTypes } from './extras/web-types.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const elements = elementsOf(read('custom-elements.json'));
const files = {
  'vscode.html-custom-data.json': json(vscodeData(elements)),
  'web-types.json': json(webTypes(elements, read('package.json'))),
  ...frameworkModules(elements),
};
mkdirSync('dist/frameworks', { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(`dist/${file}`, text);

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
