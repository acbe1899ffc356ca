import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CATALOGUE } from '../choice/catalogue.ts';
import { offerOf } from '../choice/offer.ts';
import { PUBLISHED } from '../embed.harness.ts';
import { languageAsked, STRINGS, UI_LANGUAGES } from './strings.ts';

/** Attributes whose values stand for themselves or are named by the content. */
const WITHOUT_WORDS = ['program', 'committee', 'zone', 'state', 'heading'];

for (const language of UI_LANGUAGES) {
  const strings = STRINGS[language];
  describe(`in ${language}`, () => {
    for (const widget of CATALOGUE) {
      for (const attribute of widget.attributes) {
        const { name, description } = attribute;
        it(`${name} of ${widget.tag} has a name and a description`, () => {
          assert.ok(strings.attributes[name] ?? strings.documents[name]);
          assert.ok(language === 'en' ? description : strings.descriptions[widget.tag]?.[name]);
        });
        const offer = offerOf(attribute, widget, PUBLISHED);
        if (!('values' in offer) || WITHOUT_WORDS.includes(name)) continue;
        it(`each value of ${name} of ${widget.tag} has words`, () => {
          assert.deepEqual(
            offer.values.filter((value) => !strings.values[name]?.[value]),
            [],
          );
        });
      }
    }
  });
}

it('Spanish describes no attribute that there is not', () => {
  for (const [tag, descriptions] of Object.entries(STRINGS.es.descriptions)) {
    const widget = CATALOGUE.find((each) => each.tag === tag);
    const names = widget?.attributes.map(({ name }) => name).sort();
    assert.deepEqual(Object.keys(descriptions).sort(), names, tag);
  }
});

describe('the language of a browser', () => {
  const cases: [asked: string[], language: string][] = [
    [['es-PR', 'en'], 'es'],
    [['fr', 'es', 'en'], 'es'],
    [['en-US', 'es'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ];
  for (const [asked, language] of cases) {
    it(`${asked.join() || 'unknown'} is shown ${language}`, () => assert.equal(languageAsked(asked), language));
  }
});
