import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readModuleFile, showTexts } from './hosts/drupal.mjs';
import { HostSite } from './hosts/measure.mjs';
import { NotRun, unlessNotRun } from '../../scripts/not-run.mjs';

const FOLDER = fileURLToPath(new URL('../../integrations/', import.meta.url));
/** Attributes that bring a feed, concern the whole page, or are for testers: for those who write the template. */
const NOT_FOR_AUTHORS = ['src', 'events', 'linkeddata', 'subscribe', 'hash', 'audit'];
/** What an author may set is all else that the manifests have; `<otr-event-source>` does nothing but bring a feed. */
const AUTHORS = sorted(
  readManifests()
    .filter(({ tagName }) => tagName !== 'otr-event-source')
    .map(({ tagName, attributes }) => [
      tagName.replace('otr-', ''),
      attributes.map(({ name }) => name).filter((name) => !NOT_FOR_AUTHORS.includes(name)),
    ]),
);

/** Of the module on the site. */
const PLACE = '/modules/otr_widgets';

const site = new HostSite();
before(() => site.start());
after(() => site.stop());

describe('every file of PHP', () => {
  for (const file of globSync('**/*.php', { cwd: FOLDER }).sort()) {
    it(
      `${file} can be read by PHP`,
      unlessNotRun(() => assert.match(php(['-l', FOLDER + file]), /^No syntax errors/)),
    );
  }
});

describe('what an author may set is what the manifests have', () => {
  it(
    'in the plugin for WordPress',
    unlessNotRun(() => {
      const code = `define('ABSPATH', '/'); function add_action() {} function add_filter() {} function add_shortcode() {}
        require '${FOLDER}wordpress/otr-widgets.php'; echo json_encode(OTR_WIDGETS);`;
      assert.deepEqual(sorted(Object.entries(JSON.parse(php(['-r', code])))), AUTHORS);
    }),
  );

  it(
    'in the module for Drupal, and in what it tells to allow',
    unlessNotRun(() => {
      const { widgets, setting } = showTexts([]);
      assert.deepEqual(sorted(Object.entries(widgets)), AUTHORS);
      for (const [name, own] of Object.entries(widgets)) assert.ok(setting.includes(`<otr-${name} ${own.join(' ')}>`));
    }),
  );

  it('for CKEditor 5 in Drupal', async () => {
    const { ckeditor5, drupal } = (await readModuleFile('ckeditor5')).otr_widgets_tags;
    const [custom, ...tags] = ckeditor5.config.htmlSupport.allow;
    assert.equal(custom.name, '$customElement');
    const kept = tags.map(({ name, attributes }) => [
      name.replace('otr-', ''),
      attributes.filter((attribute) => attribute !== 'lang'),
    ]);
    assert.deepEqual(sorted(kept), AUTHORS);
    assert.deepEqual(
      drupal.elements,
      kept.flatMap(([name, own]) => [`<otr-${name}>`, `<otr-${name} ${own.join(' ')}>`]),
    );
  });
});

describe('our module for Drupal', () => {
  it('is described as Drupal asks', async () => {
    const info = await readModuleFile('info');
    assert.equal(info.type, 'module');
    assert.ok(info.name && info.description && info.core_version_requirement);
    const { drupal } = (await readModuleFile('ckeditor5')).otr_widgets_tags;
    const filter = readFileSync(`${FOLDER}drupal/otr_widgets/src/Plugin/Filter/OtrWidgets.php`, 'utf8');
    assert.ok(filter.includes(`id: '${drupal.conditions.filter}'`));
  });

  for (const [name, text] of [
    ['a link', `<p><a href="${PLACE}/otr/embed/event-calendar.html?view=upcoming&amp;limit=2">Events</a></p>`],
    ['a tag', '<otr-event-calendar view="upcoming" limit="2"></otr-event-calendar>'],
  ]) {
    it(
      `shows ${name} as a widget, by the script of its library`,
      unlessNotRun(async () => {
        const [{ html, libraries }] = showTexts([text]).shown;
        assert.deepEqual(libraries, ['otr_widgets/loader']);
        const { loader } = await readModuleFile('libraries');
        const [[file, { attributes }]] = Object.entries(loader.js);
        const head = `<script type="${attributes.type}" src="${PLACE}/${file}"></script>`;
        assert.equal(await site.outcome(html, head), 'widget');
      }),
    );
  }

  for (const [given, left, why] of [
    ['<otr-event-calendar src="https://evil.example/x.ics" limit="2"></otr-event-calendar>', ['limit="2"'], 'no feed'],
    ['<otr-event-calendar onclick="alert(1)" STYLE="x" lang="es"></otr-event-calendar>', ['lang="es"'], 'no script'],
    [
      '<p><otr-committee-panel committee="coac" view="x">A</otr-committee-panel></p>',
      ['committee="coac"'],
      'its own only',
    ],
    [
      '<otr-event-source src="https://evil.example/x.ics"></otr-event-source>',
      [],
      'nothing of a tag that it does not know',
    ],
  ]) {
    it(
      `leaves ${why} in ${given}`,
      unlessNotRun(() => {
        const [{ html }] = showTexts([given]).shown;
        const [, attributes] = /<otr-[a-z-]+([^>]*)>/.exec(html);
        assert.deepEqual(attributes.trim().split(' ').filter(Boolean), left);
      }),
    );
  }

  it(
    'leaves a text without widgets as it is, and brings nothing to it',
    unlessNotRun(() => {
      const text = '<p>Año<br /><a href="/embed/other.html" onclick="x">b</a></p>';
      assert.deepEqual(showTexts([text]).shown, [{ html: text, libraries: [] }]);
    }),
  );

  it(
    'leaves the letters and the other tags of a text with widgets',
    unlessNotRun(() => {
      const tag = '<otr-program-cards><ul><li><a href="/p">Programa “año”</a></li></ul></otr-program-cards>';
      const text = `<p class="a">Año &amp; más</p>${tag}`;
      assert.equal(showTexts([text]).shown[0].html, text);
    }),
  );
});

function readManifests() {
  const files = globSync('../../packages/*/custom-elements.json', { cwd: import.meta.dirname });
  const manifests = files.map((file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  const declarations = manifests.flatMap(({ modules }) => modules.flatMap((module) => module.declarations));
  return declarations.filter(({ tagName }) => tagName);
}

function sorted(lists) {
  return Object.fromEntries(lists.map(([name, list]) => [name, [...list].sort()]).sort());
}

function php(args) {
  const { status, error, stdout, stderr } = spawnSync('php', args, { encoding: 'utf8' });
  if (error?.code === 'ENOENT') throw new NotRun('php is not here');
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}
