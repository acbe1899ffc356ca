import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { originOf, readAddress, readFolder } from './address.ts';

describe('an address', () => {
  const cases: [raw: string, read: string | undefined, why: string][] = [
    ['https://agency.example.gov/events.ics', 'https://agency.example.gov/events.ics', 'absolute'],
    ['HTTP://Agency.example.gov', 'http://agency.example.gov/', 'as a browser reads it'],
    ['/events.ics?all=1', '/events.ics?all=1', 'a path of the same site'],
    ['events.ics', undefined, 'relative to a page that we do not know'],
    ['//evil.example/x', undefined, 'another host in the disguise of a path'],
    ['/\\evil.example/x', undefined, 'the same, as browsers read a backslash'],
    ['javascript:alert(1)', undefined, 'a script'],
    ['https://user:secret@agency.example.gov/', undefined, 'a password'],
    ['/"><script>', '/%22%3E%3Cscript%3E', 'signs of HTML as codes'],
    ['', undefined, 'nothing'],
  ];
  for (const [raw, read, why] of cases) {
    it(`${JSON.stringify(raw)} is ${read ?? 'none'}: ${why}`, () => assert.equal(readAddress(raw), read));
  }
});

describe('the address of a folder', () => {
  const cases: [raw: string, read: string | undefined][] = [
    ['https://agency.example.gov/otr', 'https://agency.example.gov/otr/'],
    ['https://agency.example.gov', 'https://agency.example.gov/'],
    ['/otr', '/otr/'],
    ['https://agency.example.gov/otr?x=1', undefined],
    ['https://agency.example.gov/otr#x', undefined],
  ];
  for (const [raw, read] of cases) {
    it(`${raw} is ${read ?? 'none'}`, () => assert.equal(readFolder(raw), read));
  }
});

it('a path has the origin of its page', () => {
  assert.equal(originOf('/otr/'), undefined);
  assert.equal(originOf('https://agency.example.gov/otr/'), 'https://agency.example.gov');
});
