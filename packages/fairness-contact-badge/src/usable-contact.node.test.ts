import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usableContact } from './usable-contact.ts';

describe('usableContact', () => {
  const table: [contact: object, left: object, lost: string[], why: string][] = [
    [{ tel: { value: '+12025550142' } }, { tel: { value: '+12025550142' } }, [], 'a number'],
    [{ tel: { value: '202-555-0142' } }, {}, ['tel'], 'a number without its country'],
    [{ tel: { label: '1-888-REG-FAIR' } }, {}, ['tel'], 'letters without a number'],
    [{ fax: { value: '+1202;phone-context=x' } }, {}, ['fax'], 'more than a number'],
    [
      { tel: { value: '+12025550142', extension: '42;x' } },
      { tel: { value: '+12025550142' } },
      [],
      'an extension that is no number',
    ],
    [{ email: { value: 'a@b.example\nBcc: c@d.example' } }, {}, ['email'], 'a second line in an address'],
    [{ validUntil: 'soon', asOf: '2026-13' }, {}, ['asOf', 'validUntil'], 'dates that are none'],
    [{ validUntil: 'FY2026', asOf: '2026-11' }, { validUntil: 'FY2026', asOf: '2026-11' }, [], 'dates that are'],
    [{ openingHours: { periods: [] } }, {}, [], 'hours without their zone'],
    [
      { openingHours: { timeZone: 'UTC', periods: [{ dayOfWeek: ['Monday'], opens: '8', closes: '17:00' }, {}] } },
      { openingHours: { timeZone: 'UTC', periods: [] } },
      [],
      'hours that are no times',
    ],
  ];
  for (const [contact, left, lost, why] of table) {
    it(`bears ${why}`, () => {
      const told: string[] = [];
      const read = usableContact({ ombudsman: { name: 'Sample', ...contact } }, (key) => void told.push(key));
      const { ombudsman } = JSON.parse(JSON.stringify(read)) as { ombudsman: object };
      assert.deepEqual(ombudsman, { name: 'Sample', ...left });
      assert.deepEqual(told, lost);
    });
  }

  it('leaves out a contact without a name, a region without areas, a notice without text', () => {
    const read = usableContact(
      { representative: { duty: 'x' }, regions: [{ name: 'x' }], notices: [{}] },
      () => undefined,
    );
    assert.deepEqual(read, { representative: undefined, ombudsman: undefined, regions: [], notices: [] });
  });
});
