import { report } from './place.ts';
import { describe } from './read.ts';
import type { Read } from './read.ts';

/**
 * The address of a web page: http or https, without a user name or password, which could make it look like another site.
 * A relative one is resolved against the address of the document.
 *
 * @returns the normalised address
 */
export const webUrl: Read<string> = (value, place) =>
  parseWebUrl(value, place.base) ??
  report(
    place,
    'bad-url',
    `is ${describe(value)}, not a web address (http or https, without a password); it is left out.`,
  );

/** As {@link webUrl}, silently. */
export function parseWebUrl(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  if (NORMAL_ADDRESS.test(value)) return value;
  try {
    const { protocol, username, password, href } = new URL(value, base && withoutCredentials(base));
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Most addresses are as the engine would write them: it need not be asked, which takes far longer. */
const NORMAL_ADDRESS = /^https:\/\/([a-z][a-z\d]*\.)+[a-z]+\/[\w/-]*$/;

/** A page may be opened with a user name and password; its relative addresses do not carry them on. */
const withoutCredentials = (address: string): string => address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');

/** An e-mail address, with or without `mailto:`. Nothing in it can add a subject, a copy or a line to a message. */
export const email: Read<string> = (value, place) => {
  const address = typeof value === 'string' ? value.trim().replace(/^mailto:/i, '') : '';
  return address.length < 255 && EMAIL.test(address)
    ? address
    : report(place, 'bad-email', `is ${describe(value)}, not an e-mail address; it is left out.`);
};

/** A telephone number, with or without `tel:`: digits and the signs that people put between them. */
export const telephone: Read<string> = (value, place) => {
  const number = typeof value === 'string' ? value.trim().replace(/^tel:/i, '') : '';
  return number.length < 40 && TELEPHONE.test(number)
    ? number
    : report(place, 'bad-telephone', `is ${describe(value)}, not a telephone number; it is left out.`);
};

const EMAIL = /^[\w.+'-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i;
const TELEPHONE = /^\+?(?=.*\d{2})[\d ().-]+$/;
