import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentPlace } from './place.ts';
import { listOf, object } from './read.ts';
import { integer, oneOf, text } from './scalars.ts';

const readPost = object(
  { title: text(20), seats: integer(), kind: oneOf(['chair', 'member']) },
  { required: ['title'], aliases: { title: ['name'] } },
);
const readPosts = object({ posts: listOf(readPost, 3) });

describe('object and listOf', () => {
  const table: [string, unknown, unknown, string[]][] = [
    ['reads what is right', { posts: [{ title: 'Chair', seats: 1 }] }, [{ title: 'Chair', seats: 1 }], []],
    ['takes another name', { posts: [{ name: 'Chair' }] }, [{ title: 'Chair' }], []],
    [
      'holds null and empty text for absent',
      { posts: [{ title: '', name: 'Chair', seats: null }] },
      [{ title: 'Chair' }],
      [],
    ],
    ['ignores keys that it does not know', { posts: [{ title: 'Chair', colour: 'red' }] }, [{ title: 'Chair' }], []],
    [
      'leaves out a field of a wrong type',
      { posts: [{ title: 'Chair', seats: '1' }] },
      [{ title: 'Chair' }],
      ['posts[0].seats is "1", not a whole number of at least 0; it is left out.'],
    ],
    [
      'leaves out an item that lacks what it must have',
      { posts: [{ seats: 1 }, { title: 'Chair' }] },
      [{ title: 'Chair' }],
      ['posts[0] has no usable "title", and is left out.'],
    ],
    [
      'leaves out an item that is no object',
      { posts: ['Chair', [], null] },
      [],
      [
        'posts[0] is "Chair", not an object; it is left out.',
        'posts[1] is a list, not an object; it is left out.',
        'posts[2] is nothing, not an object; it is left out.',
      ],
    ],
    [
      'says what words there are',
      { posts: [{ title: 'Chair', kind: 'king' }] },
      [{ title: 'Chair' }],
      ['posts[0].kind is "king", not one of chair, member; it is left out.'],
    ],
    [
      'cuts a list that is too long',
      { posts: Array(5).fill({ title: 'Chair' }) },
      Array(3).fill({ title: 'Chair' }),
      ['posts has 5 items; only 3 are read.'],
    ],
    [
      'cuts text that is too long',
      { posts: [{ title: 'x'.repeat(30) }] },
      [{ title: 'x'.repeat(20) }],
      ['posts[0].title is longer than 20 characters, and is cut there.'],
    ],
    [
      'calls no method of the document',
      { posts: [{ title: { toString: 'x' }, seats: { valueOf: 1 } }] },
      [],
      [
        'posts[0].title is an object, not text; it is left out.',
        'posts[0].seats is an object, not a whole number of at least 0; it is left out.',
        'posts[0] has no usable "title", and is left out.',
      ],
    ],
    [
      'reads nothing from a prototype',
      JSON.parse('{"posts":[{"__proto__":{"title":"Chair"}}]}'),
      [],
      ['posts[0] has no usable "title", and is left out.'],
    ],
  ];
  for (const [does, value, posts, messages] of table) {
    it(does, () => {
      const place = documentPlace();
      assert.deepEqual(readPosts(value, place)?.posts, posts);
      assert.deepEqual(
        place.problems.map(({ message }) => message),
        messages,
      );
      assert.equal('title' in {}, false);
    });
  }

  it('lists the first thousand problems', () => {
    const place = documentPlace();
    listOf(text())(Array(3000).fill(0), place);
    assert.equal(place.problems.length, 1001);
    assert.equal(place.problems.at(-1)?.code, 'more-problems');
  });
});
