import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parse from 'spdx-expression-parse';
import { dependenciesOf, installedWith, packagesOf } from './installed-packages.mjs';

const TOOL = fileURLToPath(import.meta.resolve('@cyclonedx/cyclonedx-library'));

const { Builders, Factories } = Contrib.FromNodePackageJson;
const components = new Builders.ComponentBuilder(
  new Factories.ExternalReferenceFactory(),
  new Contrib.License.Factories.LicenseFactory(parse),
);

/**
 * The bill of materials of the package, as CycloneDX 1.6: each script with what is inside it, and what npm installs with the package.
 * Two builds of the same give the same bytes: there is no serial number and no time of making. `pnpm sbom` would do neither: it knows
 * no scripts, and lists every framework that is an optional peer.
 *
 * @param {import('./installed-packages.mjs').Package} embed
 * @param {string} folder - with the scripts
 * @param {Record<string, import('./installed-packages.mjs').Package[]>} contents - packages inside each script
 * @returns {string} JSON
 */
export function sbomOf(embed, folder, contents) {
  const bom = new Models.Bom();
  const all = [embed, ...installedWith(embed), ...Object.values(contents).flat()];
  const known = new Map(all.map((each) => [each.folder, componentOf(each)]));
  // Of what is only in a script, not all that it depends on is there.
  const refsOf = (packages) => packages.flatMap((each) => known.get(each.folder)?.bomRef ?? []);
  for (const each of all) addAll(known.get(each.folder).dependencies, refsOf(dependenciesOf(each)));

  const root = known.get(embed.folder);
  bom.metadata.component = root;
  addAll(bom.metadata.tools.components, packagesOf([TOOL]).map(componentOf));
  for (const [name, inside] of Object.entries(contents)) {
    const script = scriptOf(name, readFileSync(`${folder}/${name}`));
    addAll(script.dependencies, refsOf(inside));
    root.dependencies.add(script.bomRef);
    bom.components.add(script);
  }
  addAll(
    bom.components,
    [...known.values()].filter((each) => each !== root),
  );
  const normalize = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalize).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf({ manifest }) {
  const component = components.makeComponent(manifest);
  component.purl = purlOf(manifest);
  component.bomRef.value = component.purl;
  return component;
}

function purlOf({ name, version }) {
  const [own, scope] = name.split('/').reverse();
  return new PackageURL('npm', scope, own, version).toString();
}

function scriptOf(name, bytes) {
  const script = new Models.Component(Enums.ComponentType.File, name, { bomRef: `file:${name}` });
  script.hashes.set(Enums.HashAlgorithm['SHA-384'], createHash('sha384').update(bytes).digest('hex'));
  return script;
}

function addAll(set, values) {
  for (const value of values) set.add(value);
}
