// How the analyzer makes the custom-elements.json of the package in the current folder: what it says of its elements to
// editors, documentation and Storybook.
import { readdirSync, readFileSync } from 'node:fs';

/** Class by tag, as the package defines them. */
const elements = Object.fromEntries(
  [...readFileSync('src/define.ts', 'utf8').matchAll(/defineElement\('([\w-]+)', (\w+)\)/g)].map(([, ...pair]) => pair),
);

export default {
  globs: ['src/index.ts', 'src/define.ts', ...filesWithTags(), 'src/dom-events/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    phase('public-only', keepPublic),
    phase('attributes', typeAttributes),
    phase('definition', addDefinitions),
    phase('built-modules', pointToDist),
    undefinedTags(),
  ],
};

function filesWithTags() {
  return readdirSync('src', { recursive: true })
    .filter((file) => file.endsWith('.ts') && readFileSync(`src/${file}`, 'utf8').includes('* @tagname '))
    .map((file) => `src/${file.replaceAll('\\', '/')}`);
}

function phase(name, change) {
  return { name, packageLinkPhase: ({ customElementsManifest }) => change(customElementsManifest) };
}

/** Leaves out what nobody outside can use, and exports of types, which are no values of the module. */
function keepPublic({ modules }) {
  const declarations = modules.flatMap((module) => module.declarations);
  for (const declaration of declarations) declaration.members = declaration.members?.filter(isPublic);
  const names = declarations.map(({ name }) => name);
  for (const module of modules) module.exports = module.exports.filter(({ name }) => names.includes(name));
}

const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !/^[#_]/.test(name);

/** A property may be undefined; an attribute is text, or it is not there. */
function typeAttributes({ modules }) {
  const attributes = modules
    .flatMap((module) => module.declarations)
    .flatMap((declaration) => declaration.attributes ?? []);
  for (const { type } of attributes) type.text = type.text.replace(' | undefined', '');
}

/** `defineElement` is ours, so the analyzer does not know that it defines the tags. */
function addDefinitions({ modules }) {
  const define = modules.find(({ path }) => path.endsWith('/define.ts'));
  for (const [tag, name] of Object.entries(elements)) {
    const { path } = modules.find(({ declarations }) => declarations.some((declaration) => declaration.name === name));
    define.exports.push({ kind: 'custom-element-definition', name: tag, declaration: { name, module: path } });
  }
}

/** The analyzer reads the sources; those who read the manifest have the built modules. */
function pointToDist({ modules }) {
  for (const module of modules) {
    module.path = built(module.path);
    for (const { declaration } of module.exports) declaration.module = built(declaration.module);
    for (const { superclass } of module.declarations) if (superclass) fixSuperclass(superclass);
  }
}

const built = (path) => path.replace(/^(\.\/)?(src\/)?/, 'dist/').replace(/\.ts$/, '.js');

/** The analyzer takes a class of the browser for one of the module it is used in. */
function fixSuperclass(superclass) {
  if (!(superclass.name in globalThis)) return;
  delete superclass.module;
  superclass.package = 'global:';
}

/** A tag that only stands in another needs no definition: it is an interface. The analyzer knows those that are classes. */
function undefinedTags() {
  const declarations = new Map();
  return {
    name: 'undefined-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      const tag = ts.isInterfaceDeclaration(node) && describeInterface(ts, node);
      if (tag) declarations.set(moduleDoc, tag);
    },
    packageLinkPhase() {
      for (const [module, tag] of declarations) module.declarations.push(tag);
    },
  };
}

function describeInterface(ts, node) {
  const textsOf = (name) =>
    ts.getJSDocTags(node).flatMap(({ tagName, comment }) => (tagName.text === name ? [comment] : []));
  const [tagName] = textsOf('tagname');
  if (!tagName) return undefined;
  const attributes = textsOf('attr').map((text) => {
    const [, type, name, description] = /^\{(.+)\} (\w+) - (.+)$/s.exec(text);
    return { name, type: { text: type }, description };
  });
  const description = node.jsDoc.at(-1).comment;
  const superclass = { name: 'HTMLElement', package: 'global:' };
  const members = [];
  return {
    kind: 'class',
    name: node.name.text,
    description,
    members,
    attributes,
    superclass,
    tagName,
    customElement: true,
  };
}
