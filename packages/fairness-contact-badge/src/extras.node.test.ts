import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { readFairness } from '@otr-elements/content';
import ICAL from 'ical.js';
import decodeQR from 'qr/decode.js';
import { toQrCode, writeVCard, type QrCode } from './extras.ts';

const data = fileURLToPath(import.meta.resolve('@otr-elements/content/data/fairness.json'));
const { fairness } = readFairness(JSON.parse(readFileSync(data, 'utf8')));

describe('what a visitor takes along, read by others', () => {
  for (const contact of [fairness!.representative!, fairness!.ombudsman!]) {
    const name = contact.role ?? contact.name!;

    it(`the card of the ${name}, by ical.js`, () => {
      const card = new ICAL.Component(ICAL.parse(writeVCard(contact)) as unknown[]);
      assert.equal(card.name, 'vcard');
      assert.equal(card.getFirstPropertyValue('version'), '4.0');
      assert.equal(card.getFirstPropertyValue('fn'), name);
      assert.equal(card.getFirstPropertyValue('org'), contact.org);
      const numbers = [contact.tel, contact.tty, contact.fax].flatMap((telephone) => telephone?.value ?? []);
      assert.deepEqual(
        card.getAllProperties('tel').map((telephone) => telephone.getFirstValue()),
        numbers.map((number) => `tel:${number}`),
      );
      if (contact.adr) {
        assert.deepEqual(card.getFirstPropertyValue('adr'), [
          '',
          '',
          '409 3rd St. SW, Mail Code 2120',
          'Washington',
          'DC',
          '20416',
          'US',
        ]);
      }
    });

    it(`the QR code of the ${name}, by qr`, () => {
      assert.equal(decodeQR(picture(toQrCode(writeVCard(contact)))), writeVCard(contact));
    });
  }
});

/** Draws the path as a camera would see it, eight pixels for one module. */
function picture({ size, path }: QrCode) {
  const scale = 8;
  const width = size * scale;
  const bytes = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row++) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
      for (let column = 0; column < scale; column++) bytes.fill(0, start + column * 4, start + column * 4 + 3);
    }
  }
  return { width, height: width, data: bytes };
}
