// `node conformance/contacts.mjs`: the contacts that we publish, written as vCard 4.0 and read by python's vobject. No corpus.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFairness, readPrograms, writeVCard } from '@otr-elements/content';

const HOW_TO_INSTALL = 'Debian, Ubuntu: sudo apt-get install python3-vobject';
const PYTHON = process.platform === 'linux' ? '/usr/bin/python3' : 'python3';
const READER = fileURLToPath(new URL('peers/read-vcards.py', import.meta.url));
const dataOf = (name) =>
  JSON.parse(readFileSync(new URL(import.meta.resolve(`@otr-elements/content/data/${name}.json`)), 'utf8'));

const { fairness } = readFairness(dataOf('fairness'));
const { office } = readPrograms(dataOf('programs'));
const contacts = [fairness.representative, fairness.ombudsman, { name: office.name, ...office.contact }];

const { status, stdout, stderr } = spawnSync(PYTHON, [READER], {
  input: JSON.stringify(contacts.map(writeVCard)),
  encoding: 'utf8',
});
if (status !== 0) {
  console.error(`${stderr}\nWithout python's vobject nothing was compared. ${HOW_TO_INSTALL}`);
  process.exit(1);
}
assert.deepEqual(JSON.parse(stdout), contacts.map(expectedOf));
console.log(`${contacts.length} passed, 0 failed`);

/** What a card has to say. */
function expectedOf({ name, role, org, title, tel, tty, fax, email, url, adr }) {
  return {
    version: '4.0',
    fn: name ?? role,
    org: org ?? null,
    role: role ?? null,
    title: title?.value ?? null,
    tel: [tel, tty, fax].flatMap((telephone) => (telephone ? `tel:${telephone.value}` : [])),
    email: email?.value ?? null,
    url: url ?? null,
    adr: adr
      ? [adr.streetAddress, adr.locality, adr.region, adr.postalCode, adr.country].map((part) => part ?? '')
      : null,
  };
}
