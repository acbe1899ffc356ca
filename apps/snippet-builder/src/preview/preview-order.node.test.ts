import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosen } from '../embed.harness.ts';
import { en } from '../strings/en.ts';
import { previewOrder, type Withheld } from './preview-order.ts';

const FEED = 'https://feeds.example.gov/x.ics';

describe('the preview', () => {
  const cases: [query: string, attributes: Record<string, string>, withheld: Withheld | undefined, why: string][] = [
    ['view=week&language=es', { view: 'week', lang: 'es' }, undefined, 'shows what is chosen'],
    ['form=link&view=week&hash=c', { view: 'week' }, undefined, 'shows only what the form carries'],
    [`source=own&src=${FEED}`, {}, { isPath: false, host: 'feeds.example.gov' }, 'asks no host unbidden'],
    [
      'source=own&src=https://named.example.gov/x.ics',
      { src: 'https://named.example.gov/x.ics' },
      undefined,
      'asks a host that was named',
    ],
    ['source=own&src=/x.ics', {}, { isPath: true, host: undefined }, 'knows no paths of another site'],
    [`form=link&source=own&src=${FEED}`, {}, undefined, 'has nothing to ask where the form carries no address'],
  ];
  for (const [query, attributes, withheld, why] of cases) {
    it(`${why}: ${query}`, () => {
      const allowed = new Set(['https://named.example.gov']);
      const result = previewOrder(chosen(query), allowed, { lang: 'en', words: en.page });
      assert.deepEqual(result.order.attributes, attributes);
      assert.deepEqual(result.withheld, withheld);
    });
  }
});
