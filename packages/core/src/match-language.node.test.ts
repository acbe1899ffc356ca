import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchLanguage } from './match-language.ts';

describe('matchLanguage', () => {
  const table: [tag: string, available: string, lang: string, why: string][] = [
    ['es', 'es', 'es', 'the language itself'],
    ['es-PR', 'es', 'es-PR', 'the region has no strings of its own but formats its own way'],
    ['ES-pr', 'es', 'ES-pr', 'tags know no case'],
    ['es_419', 'es', 'es-419', 'an underscore, as in POSIX locales'],
    ['zh-Hant-TW', 'zh-hant', 'zh-Hant-TW', 'the longest prefix wins'],
    ['fr', 'en', 'en', 'no strings: the fallback, and dates in the fallback too'],
    ['est', 'en', 'en', 'Estonian is not Spanish'],
    ['', 'en', 'en', 'unknown'],
    ['-', 'en', 'en', 'nonsense'],
    ['--es', 'en', 'en', 'nonsense that ends like a tag'],
  ];
  for (const [tag, available, lang, why] of table) {
    it(`serves "${tag}" from ${available}: ${why}`, () => {
      assert.deepEqual(matchLanguage(tag, ['en', 'es', 'zh-hant']), { available, lang });
    });
  }
});
