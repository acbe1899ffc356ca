import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeContactUrl, safeImageUrl, safeUrl } from './safe-url.ts';

const BASE = 'https://partner.example/events/feed.json';
const RIGHT_TO_LEFT_OVERRIDE = '\u202E';

describe('safeUrl', () => {
  const table: [raw: string | undefined, expected: string | undefined, why: string][] = [
    ['https://agency.example/', 'https://agency.example/', 'https'],
    ['http://agency.example/a b', 'http://agency.example/a%20b', 'http, as a browser writes it'],
    ['HTTPS://AGENCY.example', 'https://agency.example/', 'the scheme in capitals'],
    ['agenda.pdf', 'https://partner.example/events/agenda.pdf', 'relative to the feed'],
    ['//agency.example/x', 'https://agency.example/x', 'relative to the scheme of the feed'],
    ['', BASE, 'empty, which in HTML means the base'],
    [undefined, undefined, 'not there at all'],
    ['javascript:alert(1)', undefined, 'a script'],
    ['java\tscript:alert(1)', undefined, 'a script with a tab, which browsers leave out'],
    ['\u0001 javascript:alert(1)', undefined, 'a script behind control characters'],
    ['JaVaScRiPt://partner.example/%0aalert(1)', undefined, 'a script that looks like an address'],
    ['data:text/html,<script>alert(1)</script>', undefined, 'a page made of data'],
    ['blob:https://partner.example/1', undefined, 'a blob'],
    ['vbscript:msgbox(1)', undefined, 'another script'],
    ['mailto:a@agency.example', undefined, 'a letter is not a link target'],
    ['https://agency.example@evil.example/', undefined, 'a user name that looks like the site'],
    ['https://agency.example:443@evil.example/', undefined, 'a user name and password that look like the site'],
    ['//agency.example@evil.example/', undefined, 'the same, relative to the scheme'],
    [`https://agency.example${RIGHT_TO_LEFT_OVERRIDE}/gpj.exe`, undefined, 'a host that reads backwards'],
    ['https://agency.example:99999/', undefined, 'a port that does not exist'],
    ['https://', undefined, 'no host'],
  ];
  for (const [raw, expected, why] of table) {
    it(`${expected ? 'takes' : 'refuses'} ${why}`, () => assert.equal(safeUrl(raw, BASE), expected));
  }

  it('needs a base for what is relative', () => {
    assert.equal(safeUrl('agenda.pdf'), undefined);
    assert.equal(safeUrl('agenda.pdf', 'not an address'), undefined);
  });

  it('resolves against a base with a user name, and does not hand that on', () => {
    assert.equal(
      safeUrl('agenda.pdf', 'https://user:secret@partner.example/a/'),
      'https://partner.example/a/agenda.pdf',
    );
  });
});

describe('safeImageUrl', () => {
  it('takes a web address and no picture made of data', () => {
    assert.equal(safeImageUrl('logo.png', BASE), 'https://partner.example/events/logo.png');
    assert.equal(safeImageUrl('data:image/svg+xml,<svg onload="alert(1)"/>', BASE), undefined);
  });
});

describe('safeContactUrl', () => {
  const table: [raw: string, expected: string | undefined, why: string][] = [
    ['https://agency.example/contact', 'https://agency.example/contact', 'a page'],
    ['tel:+18887343247', 'tel:+18887343247', 'a telephone number'],
    ['mailto:a@agency.example', 'mailto:a@agency.example', 'a mail address'],
    [
      'mailto:a@agency.example?bcc=b@evil.example',
      'mailto:a@agency.example',
      'a mail address without hidden recipients',
    ],
    ['mailto:a@agency.example?subject=x&body=y', 'mailto:a@agency.example', 'a mail address without a written letter'],
    ['mailto:a@agency.example%0D%0ABcc:b@evil.example', 'mailto:a@agency.example', 'a mail address without headers'],
    ['mailto:a@agency.example%0%0daBcc:b@evil.example', 'mailto:a@agency.example%0', 'a line break hidden in another'],
    ['sms:+12025550123', undefined, 'a text message'],
    ['javascript:alert(1)', undefined, 'a script'],
  ];
  for (const [raw, expected, why] of table) {
    it(`${expected ? 'takes' : 'refuses'} ${why}`, () => assert.equal(safeContactUrl(raw, BASE), expected));
  }
});
