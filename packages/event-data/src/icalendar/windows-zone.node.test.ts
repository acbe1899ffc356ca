import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseWindowsZone } from './windows-zone.ts';

interface WindowsZones {
  readonly supplemental: {
    readonly windowsZones: {
      readonly mapTimezones: readonly { mapZone: { _other: string; _type: string; _territory: string } }[];
    };
  };
}

const CLDR = new URL(import.meta.resolve('cldr-core/supplemental/windowsZones.json'));
const { supplemental } = JSON.parse(readFileSync(CLDR, 'utf8')) as WindowsZones;
const named = supplemental.windowsZones.mapTimezones
  .map(({ mapZone }) => mapZone)
  .filter(({ _territory, _other }) => _territory === '001' && _other !== 'UTC');

describe('parseWindowsZone', () => {
  it('knows every name of CLDR, and the engine every zone', () => {
    assert.ok(named.length > 130, `only ${named.length} names`);
    const found = named.map(({ _other }) => [_other, parseWindowsZone(_other)]);
    assert.deepEqual(
      found,
      named.map(({ _other, _type }) => [_other, _type]),
    );
  });

  const table: [id: string, expected: string | undefined, why: string][] = [
    ['Eastern Daylight Time', 'America/New_York', 'the name in summer'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York', 'as Outlook shows it'],
    ['(GMT-04:00) Atlantic Time (Canada)', 'America/Halifax', 'as older ones do'],
    ['(UTC+10:00) Brisbane', 'Australia/Brisbane', 'one city'],
    ['(UTC-07:00) La Paz, Mazatlan', undefined, 'a list of cities: the other La Paz is in Bolivia'],
    ['Japan Standard Time', undefined, 'no name of Windows'],
    ['Eastern', undefined, 'no form of Windows'],
    ['constructor Standard Time', undefined, 'the name of something else'],
    ['', undefined, 'nothing'],
  ];
  for (const [id, expected, why] of table) {
    it(`gives ${expected ?? 'nothing'} for "${id}": ${why}`, () => assert.equal(parseWindowsZone(id), expected));
  }
});
