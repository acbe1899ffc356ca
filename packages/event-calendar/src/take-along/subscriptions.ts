import { safeUrl } from '@otr-elements/core';

/** The ways to subscribe to one calendar. None of them is asked before a visitor follows it. */
export interface SubscriptionLinks {
  /** Of the calendar file, http or https. */
  readonly address: string;
  /** For programs that take `webcal:`, such as those of Apple and Outlook for Windows before the new one. */
  readonly webcal: string;
  /** Calendars on the web, by names that are the same in every language. */
  readonly web: readonly { readonly name: string; readonly href: string }[];
}

/**
 * How to subscribe to a calendar file.
 *
 * Nobody documents these addresses. Google takes the calendar as `cid` and fails at one that begins with https; Outlook
 * takes it by https, and in its new version loses the `webcal:` of a link (https://github.com/mjff-eng/asap-hub/pull/4998).
 *
 * @param source - address of the file
 * @param name - what Outlook calls the calendar
 * @returns undefined where the address is none that a visitor may be sent to
 */
export function subscriptionLinks(source: string | undefined, name: string): SubscriptionLinks | undefined {
  const address = safeUrl(source);
  if (!address) return undefined;
  const webcal = address.replace(/^https?:/, 'webcal:');
  const fields = `url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`;
  return {
    address,
    webcal,
    web: [
      {
        name: 'Google Calendar',
        href: `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal)}`,
      },
      { name: 'Outlook.com', href: `https://outlook.live.com/calendar/0/addfromweb?${fields}` },
      { name: 'Microsoft 365', href: `https://outlook.office.com/calendar/0/addfromweb?${fields}` },
    ],
  };
}
