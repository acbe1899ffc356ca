import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { READERS, published } from './content.harness.ts';
import type { DocumentName, Json } from './content.harness.ts';
import { tidy } from './tidy.ts';

const toUrl = (raw: string): string | undefined => (/^https?:\/\/[^@]*$/.test(raw) ? raw : undefined);

/** What of the document is left, and the keys of which something was lost. */
function tidied(document: unknown): [left: unknown, lost: string[]] {
  const lost: string[] = [];
  return [tidy(document, { toUrl, onLoss: (key) => lost.push(key) }), lost];
}

describe('tidying', () => {
  for (const name of ['events', 'committees', 'fairness', 'programs'] as const satisfies DocumentName[]) {
    it(`loses nothing of the published ${name}`, () => {
      const { $schema, $comment, ...document } = published(name);
      assert.ok($schema && $comment);
      assert.deepEqual(tidied(published(name)), [document, []]);
    });
  }

  it('gives what the full reader of committees gives', () => {
    const { problems, ...read } = READERS.committees(published('committees'));
    assert.deepEqual(problems, []);
    assert.deepEqual(tidied(published('committees'))[0], read);
  });

  it('gives what the full reader of the fairness contact gives', () => {
    const { problems, compiled, fairness } = READERS.fairness(published('fairness'));
    assert.deepEqual(problems, []);
    assert.deepEqual(tidied(published('fairness'))[0], { compiled, ...fairness });
  });

  const TABLE: [document: unknown, left: unknown, lost: string[], why: string][] = [
    [undefined, undefined, [], 'nothing'],
    ['<!doctype html>', undefined, [], 'text'],
    [[{ name: 'x' }], undefined, [], 'a list'],
    [{ name: { toString: 'x' } }, {}, ['name'], 'an object in the place of text'],
    [{ name: 7 }, {}, ['name'], 'a number in the place of text'],
    [{ days: '7' }, {}, ['days'], 'text in the place of a number'],
    [{ posts: {} }, {}, ['posts'], 'an object in the place of a list'],
    [{ posts: 'none' }, {}, ['posts'], 'text in the place of a list'],
    [{ posts: [null, 'x', { role: 'Chair' }] }, { posts: [{ role: 'Chair' }] }, [], 'items of another kind'],
    [{ topics: ['Fees', 5, {}, ''] }, { topics: ['Fees'] }, [], 'other things among texts'],
    [{ charter: 'renewed' }, {}, ['charter'], 'text in the place of an object'],
    [{ charter: [] }, {}, ['charter'], 'a list in the place of an object'],
    [{ url: 'javascript:alert(1)' }, {}, ['url'], 'an address that is a script'],
    [{ materialsUrl: 'https://user:x@cbp.gov' }, {}, ['materialsUrl'], 'an address with a password'],
    [{ name: null, note: '' }, {}, [], 'what is empty'],
    [{ name: undefined, note: () => 'x', days: 7n }, {}, ['note', 'days'], 'what only a page can give'],
    [{ name: 'A\u0000\u202eB' }, { name: 'AB' }, [], 'characters that hide or turn others'],
    [JSON.parse('{"__proto__":{"name":"x"}}'), {}, [], 'a prototype'],
    [Object.create({ name: 'x' }), {}, [], 'keys of a prototype'],
  ];
  for (const [document, left, lost, why] of TABLE) {
    it(`bears ${why}`, () => {
      assert.deepEqual(tidied(document), [left, lost]);
    });
  }

  it('bears objects in objects without an end', () => {
    const text = `${'{"person":'.repeat(5000)}{}${'}'.repeat(5000)}`;
    const [left, lost] = tidied(JSON.parse(text));
    assert.ok(JSON.stringify(left).length < 200);
    assert.deepEqual(lost, ['person', ...lost.slice(1)]);
  });

  it('cuts text and lists that have no end', () => {
    const [left] = tidied({ name: 'x'.repeat(50_000), topics: Array(50_000).fill('x') });
    assert.equal((left as { name: string }).name.length, 10_000);
    assert.equal((left as { topics: Json[] }).topics.length, 10_000);
  });
});
