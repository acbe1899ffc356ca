import { dateTimeFormat } from '@otr-elements/core';
import type { Strings } from '../strings/en.ts';

/**
 * Names a zone as people say it: `Eastern Time`. The common American ones are strings, so that a calendar of
 * American events starts no `Intl` formatter for a name; the others come from the platform.
 */
export function zoneName(timeZone: string, lang: string, strings: Strings): string {
  return strings.zones[timeZone] ?? platformName(timeZone, lang) ?? timeZone;
}

function platformName(timeZone: string, lang: string): string | undefined {
  const format = dateTimeFormat(lang, { timeZone, timeZoneName: 'longGeneric' });
  return format.formatToParts(0).find((part) => part.type === 'timeZoneName')?.value;
}
