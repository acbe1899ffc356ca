import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateTimeFormat } from './intl-cache.ts';

const MAY_5 = Date.UTC(2026, 4, 5);

describe('dateTimeFormat', () => {
  it('formats in the language asked for', () => {
    assert.equal(dateTimeFormat('es', { month: 'long', timeZone: 'UTC' }).format(MAY_5), 'mayo');
  });

  it('gives the same formatter for the same question', () => {
    assert.equal(dateTimeFormat('en', { month: 'long' }), dateTimeFormat('en', { month: 'long' }));
    assert.notEqual(dateTimeFormat('en', { month: 'long' }), dateTimeFormat('en', { month: 'short' }));
  });

  it('reads a locale that Intl refuses as English', () => {
    for (const locale of ['', 'en_US', 'x', 'español']) {
      assert.equal(dateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(MAY_5), 'May');
    }
  });

  it('throws for a time zone that does not exist', () => {
    assert.throws(() => dateTimeFormat('en', { timeZone: 'Mars/Olympus' }), RangeError);
  });

  it('forgets the oldest of more than fifty', () => {
    const oldest = dateTimeFormat('en', { year: 'numeric' });
    for (let digits = 1; digits <= 50; digits++) dateTimeFormat(`en-x-a${digits}`);
    assert.notEqual(dateTimeFormat('en', { year: 'numeric' }), oldest);
  });
});
