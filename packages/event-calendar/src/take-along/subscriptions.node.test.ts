import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subscriptionLinks } from './subscriptions.ts';

describe('subscriptionLinks', () => {
  it('gives each client the address in the form that it takes', () => {
    assert.deepEqual(subscriptionLinks('https://agency.example/all.ics?a=1&b=2', 'Trade & tours'), {
      address: 'https://agency.example/all.ics?a=1&b=2',
      webcal: 'webcal://agency.example/all.ics?a=1&b=2',
      web: [
        {
          name: 'Google Calendar',
          href: 'https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fagency.example%2Fall.ics%3Fa%3D1%26b%3D2',
        },
        {
          name: 'Outlook.com',
          href: 'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fagency.example%2Fall.ics%3Fa%3D1%26b%3D2&name=Trade%20%26%20tours',
        },
        {
          name: 'Microsoft 365',
          href: 'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fagency.example%2Fall.ics%3Fa%3D1%26b%3D2&name=Trade%20%26%20tours',
        },
      ],
    });
  });

  const cases: readonly [source: string | undefined, webcal: string | undefined, why: string][] = [
    ['http://127.0.0.1:8000/otr/events.ics', 'webcal://127.0.0.1:8000/otr/events.ics', 'a machine of one’s own'],
    [undefined, undefined, 'nowhere'],
    ['events.ics', undefined, 'an address beside nothing'],
    ['javascript:alert(1)', undefined, 'a script'],
    ['https://cbp.gov@evil.example/a.ics', undefined, 'an address that looks like another'],
  ];
  for (const [source, webcal, why] of cases) {
    it(`${source}: ${why}`, () => assert.equal(subscriptionLinks(source, 'Events')?.webcal, webcal));
  }
});
