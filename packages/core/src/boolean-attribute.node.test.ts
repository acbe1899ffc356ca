import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { booleanAttribute } from './boolean-attribute.ts';

describe('booleanAttribute', () => {
  const table: [attribute: string | null, expected: boolean, why: string][] = [
    [null, false, 'absent'],
    ['', true, 'present without a value'],
    ['true', true, 'what frameworks write for true'],
    ['false', false, 'what frameworks write for false'],
    [' False ', false, 'the same, typed by hand'],
    ['0', true, 'anything else, as in HTML'],
  ];
  for (const [attribute, expected, why] of table) {
    it(`reads ${JSON.stringify(attribute)} as ${expected}: ${why}`, () => {
      assert.equal(booleanAttribute.fromAttribute?.(attribute), expected);
    });
  }

  it('writes true as an empty attribute and false as none', () => {
    assert.deepEqual(
      [true, false].map((value) => booleanAttribute.toAttribute?.(value)),
      ['', null],
    );
  });
});
