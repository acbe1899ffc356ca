import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PUBLISHED } from '../embed.harness.ts';
import { VIEWS } from '@otr-elements/event-calendar';
import { widgetNamed, type WidgetName } from './catalogue.ts';
import { offerOf, type Offer } from './offer.ts';

const offered = (widget: WidgetName, name: string, isPublished = true): Offer => {
  const found = widgetNamed(widget);
  const attribute = found.attributes.find((each) => each.name === name);
  assert.ok(attribute, `<${found.tag}> has no ${name}`);
  return offerOf(attribute, found, isPublished ? PUBLISHED : undefined);
};

describe('an attribute is offered', () => {
  const cases: [widget: WidgetName, name: string, offer: Offer][] = [
    ['event-calendar', 'view', { kind: 'choice', values: VIEWS, fallback: 'auto' }],
    ['event-calendar', 'find', { kind: 'choice', values: ['on', 'off'], fallback: 'on' }],
    ['event-calendar', 'weekstart', { kind: 'choice', values: ['0', '1', '2', '3', '4', '5', '6'], fallback: '0' }],
    ['event-calendar', 'heading', { kind: 'choice', values: ['1', '2', '3', '4', '5', '6'], fallback: '2' }],
    ['event-calendar', 'limit', { kind: 'number', least: 1, most: 100, fallback: '6' }],
    ['event-calendar', 'date', { kind: 'date', fallback: '' }],
    ['event-calendar', 'hash', { kind: 'text', fallback: '' }],
    ['committee-panel', 'committee', { kind: 'choice', values: ['coac', 'ufac'], fallback: '' }],
    [
      'program-card',
      'program',
      {
        kind: 'choice',
        values: ['trade-symposium', 'trade-week', 'webinars'],
        fallback: 'trade-symposium',
        isWritten: true,
      },
    ],
    [
      'program-cards',
      'program',
      { kind: 'words', values: ['trade-symposium', 'trade-week', 'webinars'], fallback: '' },
    ],
  ];
  for (const [widget, name, offer] of cases) {
    it(`${widget} ${name}: ${offer.kind}`, () => assert.deepEqual(offered(widget, name), offer));
  }

  it('as words that may stand together', () => assert.equal(offered('program-card', 'layout').kind, 'words'));
  it('as text where the data is not known', () => {
    assert.equal(offered('program-card', 'program', false).kind, 'text');
    assert.equal(offered('committee-panel', 'committee', false).kind, 'text');
  });
  it('with every state and territory', () => {
    const offer = offered('fairness-contact-badge', 'state');
    assert.ok(offer.kind === 'choice' && offer.values.length === 56);
  });
});
