import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedLoadError } from './feed-load-error.ts';
import type { FeedLoadErrorKind } from './feed-load-error.ts';
import { retryDelay } from './retry.ts';

const failure = (kind: FeedLoadErrorKind, status?: number, retryAfter?: number) =>
  new FeedLoadError(kind, 'https://partner.example/', '', { status, retryAfter });

describe('retryDelay', () => {
  const table: [error: FeedLoadError, tries: number, random: number, expected: number | undefined, why: string][] = [
    [failure('network'), 1, 0.5, 500, 'the first wait is up to one second'],
    [failure('network'), 2, 0.5, 1000, 'the second is up to two'],
    [failure('network'), 1, 0, 0, 'full jitter starts at nothing'],
    [failure('network'), 3, 0.5, undefined, 'three tries are enough'],
    [failure('timeout'), 1, 0.5, 500, 'a slow server may be quicker next time'],
    [failure('http', 503, 20_000), 1, 0.5, 20_500, 'not before the server wants it'],
    [failure('http', 429, 60_000), 1, 0.5, 60_500, 'up to a minute'],
    [failure('http', 429, 61_000), 1, 0.5, undefined, 'nobody waits longer than a minute'],
    [failure('too-large'), 1, 0.5, undefined, 'it will not shrink'],
    [failure('unreadable'), 1, 0.5, undefined, 'it will not become a feed'],
    [failure('address'), 1, 0.5, undefined, 'it will not become an address'],
    ...[408, 425, 429, 500, 502, 503, 504].map((status): [FeedLoadError, number, number, number, string] => [
      failure('http', status),
      1,
      0.5,
      500,
      `${status} may pass`,
    ]),
    ...[400, 401, 403, 404, 410, 422].map((status): [FeedLoadError, number, number, undefined, string] => [
      failure('http', status),
      1,
      0.5,
      undefined,
      `${status} is an answer`,
    ]),
  ];
  for (const [error, tries, random, expected, why] of table) {
    it(`after ${tries} × ${error.kind} waits ${expected}: ${why}`, () => {
      assert.equal(retryDelay(error, tries, random), expected);
    });
  }
});
