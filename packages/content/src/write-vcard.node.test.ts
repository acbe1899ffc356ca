import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { published } from './content.harness.ts';
import { readFairness } from './read-fairness.ts';
import { telephoneUri, writeVCard } from './write-vcard.ts';

const { fairness } = readFairness(published('fairness'));

describe('a contact as vCard 4.0', () => {
  it('holds every way to reach the Ombudsman', () => {
    assert.equal(
      writeVCard(fairness!.ombudsman!),
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'KIND:org',
        'FN:SBA Office of the National Ombudsman',
        'ORG:U.S. Small Business Administration',
        'TEL;VALUE=uri;TYPE=work;TYPE=voice:tel:+18887343247',
        'TEL;VALUE=uri;TYPE=work;TYPE=textphone:tel:+18008778339',
        'TEL;VALUE=uri;TYPE=work;TYPE=fax:tel:+12024815719',
        'EMAIL;TYPE=work:ombudsman@sba.gov',
        'ADR;TYPE=work:;;409 3rd St. SW\\, Mail Code 2120;Washington;DC;20416;US',
        'URL:https://www.sba.gov/ombudsman',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('names a role, and the job of whoever has it, but no person', () => {
    const lines = writeVCard(fairness!.representative!).split('\r\n');
    assert.ok(lines.includes('FN:Regulatory Fairness Representative'));
    assert.ok(lines.includes('ROLE:Regulatory Fairness Representative'));
    assert.ok(lines.includes('TITLE:Executive Director\\, Office of Trade Relations'));
    assert.equal(lines.filter((line) => /^N[:;]/.test(line)).length, 0);
  });

  it('folds what is longer than 75 octets, and cuts no character', () => {
    const card = writeVCard({ name: 'Oficina de atención a pequeñas empresas '.repeat(6) });
    for (const line of card.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.match(card.replaceAll('\r\n ', ''), /(atención a pequeñas empresas ?.*){6}/);
    assert.equal(card.includes('\ufffd'), false);
  });

  it('lets no text begin a line of its own', () => {
    const card = writeVCard({ name: 'A\r\nTEL:+1900\nB;C,D\\' });
    assert.match(card, /^FN:A\\nTEL:\+1900\\nB\\;C\\,D\\\\\r$/m);
  });

  it('dials an extension after the number', () => {
    assert.equal(telephoneUri({ value: '+12023441440', extension: '42' }), 'tel:+12023441440;ext=42');
  });
});
