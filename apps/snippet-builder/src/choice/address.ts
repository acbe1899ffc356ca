import { safeUrl } from '@otr-elements/core';

/** Stands for the site that a path belongs to. */
const SITE = 'https://site.example';

/**
 * An address as it can be written into a page: http or https without user and password, or a path from the root of the
 * same site.
 *
 * @returns as a browser reads it; undefined for anything else
 */
export function readAddress(raw: string): string | undefined {
  const isPath = raw.startsWith('/');
  const address = safeUrl(raw, isPath ? SITE : undefined);
  if (!address || !isPath) return address;
  return address.startsWith(`${SITE}/`) ? address.slice(SITE.length) : undefined;
}

/** Address of a folder, with a slash at its end. */
export function readFolder(raw: string): string | undefined {
  const address = /[?#]/.test(raw) ? undefined : readAddress(raw);
  return address?.replace(/\/?$/, '/');
}

/** The origin of an address; undefined for a path, whose origin is that of the page. */
export function originOf(address: string): string | undefined {
  return address.startsWith('/') ? undefined : new URL(address).origin;
}
