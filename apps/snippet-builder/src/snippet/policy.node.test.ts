import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chosen, EMBED } from '../embed.harness.ts';
import { policyOf, policyText } from './policy.ts';

const FOLDER = 'https://agency.example.gov/otr/';
const FEED = 'source=own&src=https://feeds.example.gov/x.ics';

describe('the policy for', () => {
  const cases: [query: string, always: string[], conditional: string[]][] = [
    ['', [`script-src ${FOLDER};`, `connect-src ${FOLDER};`], ['trusted-types otr-lit;']],
    ['folder=/otr/', ["script-src 'self';", "connect-src 'self';"], ['trusted-types otr-lit;']],
    [
      'theme=dark',
      [`script-src ${FOLDER};`, `connect-src ${FOLDER};`, "style-src 'self';"],
      ['trusted-types otr-lit;'],
    ],
    [FEED, [`script-src ${FOLDER};`, 'connect-src https://feeds.example.gov;'], ['trusted-types otr-lit;']],
    [
      'widget=program-cards&source=own&src=/p.json&events=/e.json',
      [`script-src ${FOLDER};`, "connect-src 'self';"],
      ["img-src 'self';", 'trusted-types otr-lit;'],
    ],
    [
      'widget=committee-panel&source=own&src=https://feeds.example.gov/c.json',
      [`script-src ${FOLDER};`, `connect-src https://feeds.example.gov ${FOLDER};`],
      ['trusted-types otr-lit;'],
    ],
    [`form=link&${FEED}`, [`script-src ${FOLDER};`, `connect-src ${FOLDER};`], ['trusted-types otr-lit;']],
    ['form=frame', [`frame-src ${FOLDER};`, `script-src ${FOLDER};`], []],
    ['form=npm', ["script-src 'self';", `connect-src ${FOLDER};`], ['trusted-types lit-html;']],
    ['form=vue', ["script-src 'self';", `connect-src ${FOLDER};`], ['trusted-types lit-html vue;']],
    [
      'folder=https://agency.example.gov/a,b;c/',
      ['script-src https://agency.example.gov/a%2Cb%3Bc/;', 'connect-src https://agency.example.gov/a%2Cb%3Bc/;'],
      ['trusted-types otr-lit;'],
    ],
  ];
  for (const [query, always, conditional] of cases) {
    it(query || 'the calendar as a tag', () => {
      const policy = policyOf(chosen(query), EMBED);
      const lines = (isConditional: boolean): string[] =>
        policyText(policy.filter((each) => each.isConditional === isConditional))
          .split('\n')
          .filter(Boolean);
      assert.deepEqual(lines(false), always);
      assert.deepEqual(lines(true), conditional);
    });
  }
});
