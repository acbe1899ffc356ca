import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactCard } from './contact-card.ts';

describe('the card of a contact', () => {
  it('names the role and its office, and how to reach them', () => {
    const contact = {
      role: 'Designated Federal Officer',
      org: 'Office; of Samples, Sample Agency',
      tel: { value: '+12025550100' },
      email: { value: 'samples@example.gov' },
    };
    assert.equal(
      contactCard(contact),
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'KIND:org',
        'FN:Designated Federal Officer',
        'ORG:Office\\; of Samples\\, Sample Agency',
        'ROLE:Designated Federal Officer',
        'TEL;VALUE=uri:tel:+12025550100',
        'EMAIL:samples@example.gov',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('lets no text begin a line of its own', () => {
    assert.ok(contactCard({ name: 'Sample\nEND:VCARD' }).includes('\r\nFN:Sample\\nEND:VCARD\r\n'));
  });
});
