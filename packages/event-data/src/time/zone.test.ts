import { expect } from '@open-wc/testing';
import { exactZone, formattedZone, parseZoneName } from './zone.ts';

/** Some engines have Temporal, which Node 24 has not: what it says must be what a formatter writes. */
describe('the zones of a browser', () => {
  const names = ['America/New_York', 'America/Phoenix', 'America/Puerto_Rico', 'Pacific/Guam', 'Asia/Kolkata'];
  for (const name of [...names, 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia', 'UTC']) {
    it(`have the same offsets whoever tells of them: ${name}`, () => {
      const [told, written] = [exactZone(name), formattedZone(name)];
      for (let instant = 0; instant < 2_000_000_000; instant += 4_500_011) {
        expect(told.offsetAt(instant), String(instant)).to.equal(written.offsetAt(instant));
      }
    });
  }

  const spellings: [string, string | undefined][] = [
    ['America/New_York', 'America/New_York'],
    ['america/new_york', 'America/New_York'],
    ['US/Eastern', 'US/Eastern'],
    ['Mars/Olympus', undefined],
    ['+05:00', undefined],
  ];
  for (const [text, expected] of spellings) {
    it(`are found by name: ${text}`, () => {
      expect(parseZoneName(text)).to.equal(expected);
    });
  }

  it('are none where the name is not known', () => {
    expect(() => exactZone('Mars/Olympus')).to.throw(RangeError);
  });
});
