import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { litPolicyOf } from './trusted-types-policy.ts';

describe('the Trusted Types policy', () => {
  it('is made once on a page, whatever number of our scripts it loads', () => {
    const made: string[] = [];
    const page = {
      trustedTypes: {
        createPolicy(name: string, rules: { createHTML: (html: string) => string }) {
          made.push(name);
          return rules;
        },
      },
    };
    assert.equal(litPolicyOf(page), litPolicyOf(page));
    assert.deepEqual(made, ['otr-lit']);
  });

  it('is left out where the page refuses its name, and nothing throws', () => {
    const refuse = (): never => {
      throw new TypeError('Policy "otr-lit" disallowed.');
    };
    assert.equal(litPolicyOf({ trustedTypes: { createPolicy: refuse } }), undefined);
  });

  it('is left out where there are no Trusted Types', () => {
    assert.equal(litPolicyOf({}), undefined);
  });
});
