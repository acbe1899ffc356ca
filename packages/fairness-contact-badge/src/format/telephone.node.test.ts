import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatTelephone, telephoneText } from './telephone.ts';

describe('formatTelephone', () => {
  const table: [e164: string, expected: string, why: string][] = [
    ['+18887343247', '1-888-734-3247', 'a call that costs nothing has its 1'],
    ['+12023441440', '202-344-1440', 'another has its area code'],
    ['+17875551234', '787-555-1234', 'Puerto Rico is called like a state'],
    ['+442071838750', '+442071838750', 'another country keeps its form'],
    ['+1202344144', '+1202344144', 'too short for a number of the country'],
  ];
  for (const [e164, expected, why] of table) it(why, () => assert.equal(formatTelephone(e164), expected));
});

describe('telephoneText', () => {
  it('shows digits beside letters', () => {
    assert.equal(telephoneText({ value: '+18887343247', label: '1-888-REG-FAIR' }), '1-888-REG-FAIR (1-888-734-3247)');
  });
  it('says the same once', () => {
    assert.equal(telephoneText({ value: '+12023441440', label: '202-344-1440' }), '202-344-1440');
  });
});
