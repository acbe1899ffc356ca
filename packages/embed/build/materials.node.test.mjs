import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { licenseFaults } from './licenses.mjs';

const read = (name) => readFile(new URL(`../dist/${name}`, import.meta.url), 'utf8');
const text = await read('sbom.cdx.json');
const { components, dependencies } = JSON.parse(text);
const integrity = JSON.parse(await read('integrity.json'));
const scripts = components.filter(({ type }) => type === 'file');
const libraries = components.filter(({ type }) => type === 'library');

/** Names of what is inside a script. */
const inside = (name) => {
  const { dependsOn = [] } = dependencies.find(({ ref }) => ref === `file:${name}`);
  return dependsOn.map((ref) => ref.replace(/^pkg:npm\/(.*)@.*$/, (_, encoded) => decodeURIComponent(encoded)));
};

describe('the bill of materials', () => {
  it('is CycloneDX 1.6, by its schema', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    assert.equal(await validator.validate(text), null);
    assert.notEqual(await validator.validate(text.replace('"type": "file"', '"type": "script"')), null);
  });

  it('has every script, by the hash that integrity.json has', () => {
    const expected = Object.keys(integrity).filter((name) => name.endsWith('.js'));
    assert.deepEqual(scripts.map(({ name }) => name).sort(), expected.sort());
    for (const { name, hashes } of scripts) {
      assert.equal(`sha384-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`, integrity[name]);
    }
  });

  it('tells what is inside a script', () => {
    const lit = ['@lit/reactive-element', 'lit-element', 'lit-html'];
    for (const name of lit) assert.ok(inside('otr-event-calendar.js').includes(name), name);
    assert.ok(inside('otr-event-calendar.js').includes('@otr-elements/event-data'));
    assert.deepEqual(
      inside('otr-loader.js').filter((name) => !name.startsWith('@otr-elements/')),
      [],
    );
    assert.ok(inside('otr-frames.js').includes('@open-iframe-resizer/core'));
    assert.ok(inside('otr-fairness-contact-badge-extras.js').includes('lean-qr'));
  });

  it('has the version of Lit that the scripts themselves tell', async () => {
    const told = /litHtmlVersions[^;]*?\.push\("([\d.]+)"\)/.exec(await read('otr-elements.js'));
    assert.equal(libraries.find(({ name }) => name === 'lit-html').version, told[1]);
  });

  it('has each package of ours that npm installs with this one, and what they need', () => {
    const names = libraries.map(({ group, name }) => (group ? `${group}/${name}` : name));
    for (const name of ['core', 'tokens', 'content', 'event-data', 'event-calendar', 'program-card']) {
      assert.ok(names.includes(`@otr-elements/${name}`), name);
    }
    for (const name of ['lit', 'lean-qr', 'parse5', '@lit-labs/ssr']) assert.ok(names.includes(name), name);
    for (const name of ['vite', 'typescript', 'react', 'vue'])
      assert.ok(!names.includes(name), `${name} does not ship`);
  });

  it('knows the version, the licence and the address of each', () => {
    for (const { name, version, licenses, purl } of libraries) {
      assert.ok(
        version && licenses?.length === 1 && purl?.startsWith('pkg:npm/') && purl.endsWith(`@${version}`),
        name,
      );
    }
  });
});

describe('licenses.txt', () => {
  it('has the text of each licence of what others wrote in the scripts', async () => {
    const licenses = await read('licenses.txt');
    const others = new Set(scripts.flatMap(({ name }) => inside(name)).filter((name) => !name.startsWith('@otr-')));
    assert.ok(others.size >= 5);
    for (const name of others) {
      const [, after] = licenses.split(`\n${name} `);
      assert.match(after?.split('-'.repeat(80))[0] ?? '', /Copyright[^]*(AS IS|as is)/, name);
    }
  });
});

describe('a licence', () => {
  for (const [license, ships, why] of [
    ['MIT', true, 'asks for its text alone'],
    ['(MIT OR GPL-3.0-only)', true, 'one of the two may be chosen'],
    ['MIT AND BSD-3-Clause', true, 'both may ship'],
    ['MIT AND GPL-2.0-only', false, 'both have to be kept'],
    ['GPL-3.0-or-later', false, 'concerns the whole page'],
    ['AGPL-3.0-only', false, 'concerns the whole service'],
    ['LGPL-2.1-only', false, 'asks to be replaceable, which a bundle is not'],
    ['Elastic-2.0', false, 'forbids uses'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', false, 'an exception has to be read first'],
    ['SEE LICENSE IN LICENSE.md', false, 'is unknown'],
    ['UNLICENSED', false, 'is none'],
    [undefined, false, 'is missing'],
  ]) {
    it(`${license} ${ships ? 'ships' : 'does not ship'}: it ${why}`, () => {
      assert.equal(
        licenseFaults([{ folder: '', manifest: { name: 'some', version: '1.0.0', license } }]).length,
        ships ? 0 : 1,
      );
    });
  }
});
