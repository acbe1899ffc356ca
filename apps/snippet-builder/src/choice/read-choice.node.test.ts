import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosen, reading } from '../embed.harness.ts';
import { CATALOGUE } from './catalogue.ts';
import { KEYS } from './read-choice.ts';
import { withChosen } from './write-choice.ts';

describe('an address without a query', () => {
  const { choice, problems } = reading('');
  it('is the calendar, as a tag, with what is published, at a fixed version', () => {
    const { widget, form, source, version, attributes, folder, link } = choice;
    assert.deepEqual(
      { name: widget.name, form, source, version, attributes, folder, link },
      {
        name: 'event-calendar',
        form: 'tag',
        source: 'published',
        version: 'fixed',
        attributes: {},
        folder: 'https://agency.example.gov/otr/',
        link: widget.page.site,
      },
    );
    assert.deepEqual(problems, []);
  });
});

describe('attributes in an address', () => {
  const cases: [query: string, attributes: Record<string, string>, why: string][] = [
    ['view=month&limit=3', { view: 'month', limit: '3' }, 'are taken'],
    ['view=MONTH', { view: 'month' }, 'are written as they are offered'],
    ['view=auto&limit=6&find=on&zone=event', {}, 'are not set where they say what holds anyway'],
    ['view=', {}, 'are not set where they are empty'],
    ['program=coac+webinar', { program: 'coac webinar' }, 'are several words where they may be'],
    ['zone=America/Denver', { zone: 'America/Denver' }, 'are any zone of the browser'],
    ['zone=US/Eastern', { zone: 'US/Eastern' }, 'are a zone by another name'],
    ['src=https://agency.example.gov/x.ics', {}, 'name no data while the published is chosen'],
    [
      'source=own&src=https://agency.example.gov/x.ics&program=anything',
      { src: 'https://agency.example.gov/x.ics', program: 'anything' },
      'name own data, whose programs are not known',
    ],
    [
      'widget=fairness-contact-badge&state=tx&variant=full',
      { variant: 'full', state: 'TX' },
      'are those of the widget',
    ],
    ['widget=program-cards&layout=flag+inset', { layout: 'flag inset' }, 'are put together where that is allowed'],
    ['widget=program-card', { program: 'trade-symposium' }, 'are set where the element has no fallback of its own'],
    ['widget=program-card&source=own&src=/p.json', { src: '/p.json' }, 'are left to a document that is not known'],
    ['widget=committee-panel&committee=ufac&heading=3', { committee: 'ufac', heading: '3' }, 'are numbers'],
  ];
  for (const [query, attributes, why] of cases) {
    it(`${query}: ${why}`, () => assert.deepEqual(chosen(query).attributes, attributes));
  }
});

describe('what cannot be used falls back, and is told', () => {
  const cases: [query: string, key: string, instead: string | undefined][] = [
    ['widget=banner', 'widget', 'event-calendar'],
    ['form=fax', 'form', 'tag'],
    ['theme=pink', 'theme', 'page'],
    ['language=fr', 'language', 'page'],
    ['version=newest', 'version', 'fixed'],
    ['host=page', 'host', 'light'],
    ['source=other', 'source', 'published'],
    ['folder=javascript:alert(1)', 'folder', 'https://agency.example.gov/otr/'],
    ['folder=//evil.example/', 'folder', 'https://agency.example.gov/otr/'],
    ['link=data:text/html,x', 'link', 'https://www.cbp.gov/trade/stakeholder-engagement/coac/coac-public-meetings'],
    ['view=year', 'view', undefined],
    ['limit=101', 'limit', undefined],
    ['date=2026-02-30', 'date', undefined],
    ['program=coac+nonsense', 'program', undefined],
    ['source=own&src=javascript:alert(1)', 'src', undefined],
    ['widget=program-card&content=list', 'content', 'link'],
    ['widget=fairness-contact-badge&state=ZZ', 'state', undefined],
  ];
  for (const [query, key, instead] of cases) {
    it(query, () => {
      const [problem, ...others] = reading(query).problems;
      assert.deepEqual([problem?.key, problem?.instead, others], [key, instead, []]);
    });
  }

  it('what no widget or only another one has is told as unknown', () => {
    const { problems } = reading('widget=committee-panel&view=month&__proto__=1&onclick=alert(1)');
    assert.deepEqual(
      problems.map(({ key, isUnknown }) => [key, isUnknown]),
      [
        ['view', true],
        ['__proto__', true],
        ['onclick', true],
      ],
    );
  });
});

it('no attribute has the name of another key', () => {
  const names = new Set<string>(CATALOGUE.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  assert.deepEqual(
    KEYS.filter((key) => names.has(key)),
    [],
  );
});

describe('choosing', () => {
  const cases: [query: string, key: string, value: string, next: string, why: string][] = [
    ['', 'view', 'month', 'view=month', 'sets'],
    ['view=month&limit=3', 'view', '', 'limit=3', 'takes back'],
    ['view=month', 'view', 'week', 'view=week', 'changes'],
    [
      'view=month&heading=3&ui=es',
      'widget',
      'committee-panel',
      'heading=3&ui=es&widget=committee-panel',
      'keeps what both have',
    ],
    [
      'source=own&src=/x.ics&program=coac',
      'widget',
      'program-card',
      'widget=program-card',
      'begins with the data anew',
    ],
  ];
  for (const [query, key, value, next, why] of cases) {
    it(`${key}=${value} after ${query || 'nothing'} ${why}`, () => {
      const before = new URLSearchParams(query);
      assert.equal(withChosen(before, key, value).toString().replaceAll('%2F', '/'), next);
      assert.equal(before.toString(), new URLSearchParams(query).toString());
    });
  }
});
