import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { parse } from 'yaml';

const PACKAGE = path.dirname(createRequire(import.meta.url).resolve('@openacr/openacr/package.json'));
const NEWEST_CATALOG = 'catalog/2.4-edition-wcag-2.1-508-en.yaml';

/**
 * GSA's catalog of WCAG 2.1 and Revised Section 508, as its package has it, with what WCAG 2.2 adds: the package is older than
 * GSA's own catalog "2.5-edition-wcag-2.2-508-en", which has the same criteria. Two names that the package has exchanged are put right.
 */
export function catalogOfWcag22() {
  const catalog = parse(readFileSync(path.join(PACKAGE, NEWEST_CATALOG), 'utf8'));
  for (const [level, added] of Object.entries(ADDED_BY_WCAG_22)) {
    const { criteria } = catalog.chapters.find(({ id }) => id === `success_criteria_level_${level}`);
    const { components } = criteria[0];
    criteria.push(...added.map(([id, handle]) => ({ id, handle, alt_id: id, components })));
    criteria.sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));
    for (const criterion of criteria) criterion.handle = NAMES_OF_WCAG[criterion.id] ?? criterion.handle;
  }
  return catalog;
}

const NAMES_OF_WCAG = { '2.2.1': 'Timing Adjustable', '2.2.2': 'Pause, Stop, Hide' };

const ADDED_BY_WCAG_22 = {
  a: [
    ['3.2.6', 'Consistent Help'],
    ['3.3.7', 'Redundant Entry'],
  ],
  aa: [
    ['2.4.11', 'Focus Not Obscured (Minimum)'],
    ['2.5.7', 'Dragging Movements'],
    ['2.5.8', 'Target Size (Minimum)'],
    ['3.3.8', 'Accessible Authentication (Minimum)'],
  ],
  aaa: [
    ['2.4.12', 'Focus Not Obscured (Enhanced)'],
    ['2.4.13', 'Focus Appearance'],
    ['3.3.9', 'Accessible Authentication (Enhanced)'],
  ],
};

/**
 * GSA's own validator, of which the package has only the source.
 *
 * @returns {Promise<(report: object, catalog: object) => string>} what it says; "Valid!" where nothing is wrong
 */
export async function gsaValidator() {
  const source = (name) => `import { ${name} } from ${JSON.stringify(path.join(PACKAGE, `src/${name}.ts`))};`;
  const entry = '\0validator';
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `${source('validateOpenACR')}${source('validateOpenACRCatalogValues')}
               export const validate = (report, catalog) => {
                 const bySchema = validateOpenACR(report, 'openacr-0.1.0.json');
                 return (bySchema.result ? validateOpenACRCatalogValues(report, catalog) : bySchema).message;
               };`
            : null,
      },
    ],
    ssr: { noExternal: true },
    build: { ssr: true, write: false, rolldownOptions: { input: entry } },
  });
  const { code } = output[0];
  const { validate } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return validate;
}
