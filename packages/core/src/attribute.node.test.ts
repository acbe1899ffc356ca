import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HEADING, LINKED_DATA, readAttribute } from './attribute.ts';

describe('readAttribute', () => {
  const cases = [
    [undefined, 2, 'absent'],
    [' ', 2, 'empty'],
    [' 3 ', 3, 'with white space around'],
    [null, 2, 'taken away by a script'],
    [3, 3, 'a number, as a framework sets it'],
  ] as const;
  for (const [raw, level, why] of cases) {
    it(`reads ${JSON.stringify(raw)} as ${level}: ${why}`, () => {
      assert.equal(readAttribute('otr-sample', raw, HEADING), level);
    });
  }

  it('falls back, and says what was found, what counts instead, and where to read more', ({ mock }) => {
    const warn = mock.method(console, 'warn', () => undefined);
    assert.equal(readAttribute('otr-sample', '7', HEADING), 2);
    assert.equal(readAttribute('otr-sample', '7', HEADING), 2);
    assert.equal(warn.mock.callCount(), 1);
    assert.match(
      String(warn.mock.calls[0]?.arguments[0]),
      /<otr-sample> heading="7" is not a heading level from 1 to 6; using 2\. See .*#heading-invalid$/,
    );
  });

  it('reads switches in the words that people use', () => {
    for (const raw of ['off', 'FALSE']) assert.equal(readAttribute('otr-sample', raw, LINKED_DATA), false);
    for (const raw of ['on', 'True']) assert.equal(readAttribute('otr-sample', raw, LINKED_DATA), true);
  });

  it('reads switches that a framework sets to a boolean', () => {
    for (const raw of [true, false]) assert.equal(readAttribute('otr-sample', raw, LINKED_DATA), raw);
  });
});
