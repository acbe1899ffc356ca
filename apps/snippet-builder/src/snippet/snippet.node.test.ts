import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EMBED, chosen, partsOf } from '../embed.harness.ts';
import { leftOut } from './applied.ts';

const CALENDAR = EMBED.integrity['otr-event-calendar.js'];
const FOLDER = 'https://agency.example.gov/otr';

describe('the tag', () => {
  it('has the script of one version, its hash, the attributes, and a link inside', () => {
    assert.equal(
      partsOf('view=month&limit=3')['page'],
      `<script type="module" src="${FOLDER}/1.2.3/otr-event-calendar.js" integrity="${CALENDAR}" crossorigin="anonymous"></script>
<otr-event-calendar view="month" limit="3">
  <p><a href="https://www.cbp.gov/trade/stakeholder-engagement/coac/coac-public-meetings">Events: Office of Trade Relations</a></p>
</otr-event-calendar>`,
    );
  });

  const scripts: [query: string, script: string, why: string][] = [
    [
      'version=moving',
      `<script type="module" src="${FOLDER}/1/otr-event-calendar.js"></script>`,
      'no hash, since it moves on',
    ],
    ['version=copy', `<script type="module" src="${FOLDER}/otr-event-calendar.js"></script>`, 'the folder itself'],
    [
      'version=copy&folder=/otr',
      '<script type="module" src="/otr/otr-event-calendar.js"></script>',
      'on the same site',
    ],
    [
      'version=copy&widget=program-card',
      `<script type="module" src="${FOLDER}/otr-program-cards.js"></script>`,
      'the file that defines it',
    ],
  ];
  for (const [query, script, why] of scripts) {
    it(`${query}: ${why}`, () => assert.equal(partsOf(query)['page']?.split('\n')[0], script));
  }

  it('has a list of what is next inside, where that is chosen', () => {
    assert.match(
      partsOf('content=list&link=/events')['page']!,
      /<ul>\n( {4}<li><a href="\/events">[^<]+<\/a>, <time datetime="2026-01-1\d">January 1\d, 2026<\/time><\/li>\n)+ {2}<\/ul>/,
    );
    assert.match(partsOf('widget=program-cards&content=list')['page']!, /<li><a href="[^"]+">Trade Week<\/a><\/li>/);
  });

  it('keeps what is typed between its quotes', () => {
    const { page } = partsOf(
      'source=own&src=/x.ics&program="><img src=x onerror=alert(1)>'.replaceAll('=alert', '%3Dalert'),
    );
    assert.match(page!, /program="&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;">/);
  });

  it('says its language where that is not the page’s', () => {
    assert.match(partsOf('language=es')['page']!, /<otr-event-calendar lang="es">/);
  });

  it('has a theme of its own in the style sheet', () => {
    assert.equal(partsOf('theme=dark')['styles'], 'otr-event-calendar {\n  color-scheme: dark;\n}');
    assert.equal(partsOf('')['styles'], undefined);
  });
});

describe('the link', () => {
  const query = 'form=link&widget=fairness-contact-badge&variant=full&state=PR&language=es&linkeddata=off';
  it('leads to the page of the widget, and has the loader in the template', () => {
    assert.deepEqual(partsOf(query), {
      page: `<p><a href="${FOLDER}/1.2.3/embed/fairness-contact-badge.html?variant=full&amp;state=PR&amp;lang=es">Regulatory fairness contact: Office of Trade Relations</a></p>`,
      template: `<script type="module" src="${FOLDER}/1.2.3/otr-loader.js" integrity="${EMBED.integrity['otr-loader.js']}" crossorigin="anonymous"></script>`,
    });
  });
  it('says what it cannot carry', () => {
    assert.deepEqual(leftOut(chosen(query)), ['linkeddata']);
    assert.deepEqual(leftOut(chosen('form=link&source=own&src=/x.ics&hash=c')), ['src', 'hash']);
    assert.deepEqual(leftOut(chosen('form=tag&source=own&src=/x.ics&hash=c')), []);
  });
});

it('the frame has the least rights, and a script that makes it as tall as what it shows', () => {
  assert.deepEqual(partsOf('form=frame&widget=committee-panel&committee=ufac&version=moving&theme=dark'), {
    page: `<iframe src="${FOLDER}/1/embed/committee-panel.html?committee=ufac" title="Advisory committee: Office of Trade Relations" sandbox="allow-scripts allow-popups" width="100%" height="640"></iframe>`,
    grow: `<script type="module" src="${FOLDER}/1/otr-frames.js"></script>`,
    styles: "iframe[src*='/embed/committee-panel.html'] {\n  color-scheme: dark;\n}",
  });
});

describe('from npm', () => {
  it('the element is told where the published content lies', () => {
    const { install, module, page } = partsOf('form=npm&widget=committee-panel&version=moving&committee=coac');
    assert.equal(install, 'npm install @otr-elements/committee-panel');
    assert.equal(module, "import '@otr-elements/committee-panel/define.js';");
    assert.match(
      page!,
      /^<otr-committee-panel src="https:\/\/agency\.example\.gov\/otr\/1\/content\/committees\.json" events="https:\/\/agency\.example\.gov\/otr\/1\/content\/events\.json" committee="coac">/,
    );
  });
  it('or reads own data', () => {
    assert.match(partsOf('form=npm&source=own&src=/x.ics')['page']!, /^<otr-event-calendar src="\/x\.ics">/);
  });
  it('React gets a component', () => {
    const { component } = partsOf('form=react&widget=program-cards&source=own&src=/p.json&events=/e.json');
    assert.match(component!, /^import \{ OtrProgramCards \} from '@otr-elements\/program-card\/react';/);
    assert.match(component!, / {4}<OtrProgramCards src="\/p\.json" events="\/e\.json">\n {6}<p><a href=/);
    assert.match(partsOf('form=react&content=list')['component']!, /<time dateTime="2026-/);
  });
  it('Vue gets a component, and is told whose tags these are', () => {
    const { component, config } = partsOf('form=vue&source=own&src=/x.ics');
    assert.match(
      component!,
      /import '@otr-elements\/event-calendar\/vue';\n<\/script>\n\n<template>\n {2}<otr-event-calendar /,
    );
    assert.match(config!, /isCustomElement: \(tag\) => tag\.startsWith\('otr-'\)/);
  });
  it('Angular gets a component whose template nothing typed can leave', () => {
    const { component } = partsOf(`form=angular&source=own&src=/x.ics&program=${encodeURIComponent('`${1}{{2}}\\')}`);
    assert.match(component!, /program="&#96;&#36;&#123;1&#125;&#123;&#123;2&#125;&#125;&#92;"/);
  });
});
