// The walls between the packages, as an ESLint rule. It reads the import itself and the path of the file it stands in, so it
// needs no resolver: the ready-made rules for this pass everything silently when theirs is missing.
import { isBuiltin } from 'node:module';
import path from 'node:path';

const ELEMENTS = ['program-card', 'event-calendar', 'committee-panel', 'fairness-contact-badge'];
const BELOW_ELEMENTS = ['content', 'event-data', 'core', 'tokens'];

/** Which of our packages each of our packages may import. A package that is not listed may import none: list it here first. */
const MAY_IMPORT = {
  tokens: [],
  core: ['tokens'],
  'event-data': [],
  content: ['event-data'],
  publisher: ['content', 'event-data'],
  ...Object.fromEntries(ELEMENTS.map((element) => [element, BELOW_ELEMENTS])),
  embed: [...ELEMENTS, ...BELOW_ELEMENTS],
};

/** Which other apps an app may take something from. What it takes there has to be in the other's exports. */
const APPS_MAY_IMPORT = { 'snippet-builder': ['partner-site'], storybook: ['partner-site', 'snippet-builder'] };
const APPS = ['host-matrix', 'partner-site', 'snippet-builder', 'storybook'];

/** A page that shows the elements as partners get them, so they come to it in no other way than by the embed. */
const SHOWS_THE_EMBED = ['snippet-builder'];

const WITHOUT_LIT = ['event-data', 'content', 'publisher'];
const WITH_NODE = ['publisher'];
const NEVER_SHIPPED = /\.(test|stories|harness)\.ts$/;

/** `walls/imports`: reports an import that goes through a wall. */
const imports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer: '{{here}} may not import {{name}}: see MAY_IMPORT in scripts/lint-walls.mjs.',
      inside: 'Import {{name}} by its name, not its {{part}}/: only what its exports say is public.',
      relative: '"{{source}}" leaves {{here}}: import another package by its name.',
      fixtures: 'Fixtures are for tests, stories and apps; visitors never download them.',
      lit: '{{here}} knows no screen: no Lit here.',
      node: '{{here}} runs in browsers: no Node module here.',
      app: 'Apps do not import one another: see APPS_MAY_IMPORT in scripts/lint-walls.mjs.',
      embed: '{{here}} shows the elements as the embed has them: import no element here, only what describes it.',
    },
  },
  create(context) {
    const here = placeOf(context.filename);
    if (!here) return {};
    const check = (node) => {
      const problem = typeof node?.value === 'string' && problemOf(node.value, here);
      if (problem) context.report({ node, ...problem });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
    };
  },
};

export default { meta: { name: 'walls' }, rules: { imports } };

/** The package or app a file belongs to, or nothing for a file of the workspace itself. */
function placeOf(filename) {
  const file = withSlashes(filename);
  const match = /^(.*\/(packages|apps)\/([^/]+))\//.exec(file);
  if (!match) return undefined;
  const [, root, folder, name] = match;
  const isShipped = folder === 'packages' && file.startsWith(`${root}/src/`) && !NEVER_SHIPPED.test(file);
  return { root, name, file, isApp: folder === 'apps', isShipped };
}

function problemOf(source, here) {
  const data = { here: here.name, source };
  if (source.startsWith('.')) return leaves(source, here) && { messageId: 'relative', data };
  if (source.startsWith('@otr-elements/')) return ownProblem(source, here);
  if (here.isApp) return undefined;
  if (WITHOUT_LIT.includes(here.name) && /^(lit|lit-.+|@lit\/.+|@lit-labs\/.+)(\/|$)/.test(source)) {
    return { messageId: 'lit', data };
  }
  if (here.isShipped && !WITH_NODE.includes(here.name) && isBuiltin(source)) return { messageId: 'node', data };
  return undefined;
}

/** An app is built and tested with the scripts of the workspace; a package stands alone. */
function leaves(source, { root, file, isApp }) {
  const target = withSlashes(path.resolve(path.dirname(file), source));
  const scripts = withSlashes(path.resolve(root, '../../scripts'));
  return !target.startsWith(`${root}/`) && !(isApp && target.startsWith(`${scripts}/`));
}

function ownProblem(source, here) {
  const [, name, part] = source.split('/');
  const data = { here: here.name, name: `@otr-elements/${name}`, part };
  if (part === 'src' || part === 'dist') return { messageId: 'inside', data };
  if (here.isApp) return problemOfApp(name, part, here, data);
  if (name === here.name) return undefined;
  if (name === 'fixtures') return here.isShipped && { messageId: 'fixtures', data };
  return !MAY_IMPORT[here.name]?.includes(name) && { messageId: 'layer', data };
}

function problemOfApp(name, part, here, data) {
  if (APPS.includes(name)) {
    const isAllowed = name === here.name || APPS_MAY_IMPORT[here.name]?.includes(name);
    return isAllowed ? undefined : { messageId: 'app', data };
  }
  const isTest = NEVER_SHIPPED.test(here.file);
  const describes = part === 'attributes.js' || part?.endsWith('.json');
  const isElement = SHOWS_THE_EMBED.includes(here.name) && ELEMENTS.includes(name) && !describes && !isTest;
  return isElement ? { messageId: 'embed', data } : undefined;
}

function withSlashes(file) {
  return file.replaceAll('\\', '/');
}
