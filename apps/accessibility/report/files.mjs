import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { openAcrText, reportText } from './report.mjs';

const DOCS = new URL('../../../docs/conformance/', import.meta.url);

/** @returns {Promise<[string, string][]>} path and text of what is made of criteria.yaml */
export function reportFiles() {
  const files = { 'otr-elements.openacr.yaml': openAcrText(), 'report.md': reportText() };
  return Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const filepath = fileURLToPath(new URL(name, DOCS));
      return [filepath, await format(text, { ...(await resolveConfig(filepath)), filepath })];
    }),
  );
}
