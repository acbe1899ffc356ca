import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { catalogOfWcag22 } from './gsa.mjs';

export const DATA = parse(readFileSync(new URL('criteria.yaml', import.meta.url), 'utf8'));
const { version } = JSON.parse(readFileSync(new URL('../../../packages/embed/package.json', import.meta.url), 'utf8'));

const METHODS =
  'Three engines (axe, IBM Equal Access, Siteimprove Alfa) over every story, measurements in Chromium, tests of keyboard, names ' +
  'and announcements in Chromium, Firefox and WebKitGTK, and transcripts of what Orca says. NVDA, JAWS and VoiceOver were not ' +
  'run, and nothing was tested with people.';

/** The report as GSA's schema has it. */
export function openAcr(data = DATA, catalog = catalogOfWcag22()) {
  return {
    title: 'OTR Elements Accessibility Conformance Report',
    product: {
      name: 'OTR Elements',
      version,
      description: 'Web components that show events, programs, committees and the fairness contact of a trade office.',
    },
    // Reserved for examples: whoever publishes the widgets names an address of theirs.
    author: { name: 'OTR Elements contributors', email: 'accessibility@agency.example' },
    notes: 'The widgets are parts of pages; what belongs to the whole page is left to the page.',
    evaluation_methods_used: METHODS,
    license: 'Apache-2.0',
    catalog: '2.5-edition-wcag-2.2-508-en',
    chapters: Object.fromEntries(catalog.chapters.map((chapter) => [chapter.id, chapterOf(chapter, data)])),
  };
}

function chapterOf({ id, criteria }, { chapters, whole }) {
  return {
    criteria: criteria.map(({ id: num, components }) => {
      const { level, notes } = whole[id] ?? chapters[id][num];
      const [name] = components;
      return { num, components: [{ name, adherence: { level, notes } }] };
    }),
  };
}

export const openAcrText = () =>
  `# Made by apps/accessibility/report; change criteria.yaml there.\n${stringify(openAcr())}`;

const LEVELS = {
  supports: 'supports',
  'partially-supports': 'partially supports',
  'does-not-support': 'does not support',
  'not-applicable': 'not applicable',
  'not-evaluated': 'not evaluated',
};

/** The same for readers. */
export function reportText(data = DATA, catalog = catalogOfWcag22()) {
  return [
    '<!-- Made by apps/accessibility/report; change criteria.yaml there. -->',
    `# Accessibility conformance report\n`,
    `OTR Elements ${version}, by WCAG 2.2 (A and AA) and Revised Section 508, in the form of GSA's OpenACR`,
    `([otr-elements.openacr.yaml](otr-elements.openacr.yaml)). The address in it is one for examples: whoever publishes the widgets`,
    `names one of theirs.\n`,
    `${METHODS}\n`,
    ...catalog.chapters.map((chapter) => tableOf(chapter, data)),
    '## Tests\n',
    ...Object.entries(data.tests).map(
      ([key, [file, name]]) => `- **${key}**: [${file.split('/').at(-1)}](../../${file}), “${name}”`,
    ),
    '',
  ].join('\n');
}

function tableOf({ id, label, criteria }, { chapters, whole }) {
  const heading = `## ${label}\n`;
  if (whole[id]) return `${heading}\nAll ${criteria.length} criteria: ${LEVELS[whole[id].level]}. ${whole[id].notes}\n`;
  const rows = criteria.map(({ id: num, handle }) => {
    const { level, notes, tests = [] } = chapters[id][num];
    return `| ${num} ${handle} | ${LEVELS[level]} | ${notes} | ${tests.join(', ')} |`;
  });
  return [heading, '| criterion | level | remarks | tests |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
