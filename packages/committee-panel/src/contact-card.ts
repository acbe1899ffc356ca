import type { ContactPoint, Tidy } from '@otr-elements/content';

/**
 * A contact as a card for address books (RFC 6350, vCard 4.0): an office, or a role within it, never a person. Short by intent: the
 * writer of the content package knows more than these lines need, and would cost every visitor 350 bytes.
 */
export function contactCard({ name, role, org, tel, email, url }: Tidy<ContactPoint>): string {
  const lines = [
    ['FN', name ?? role ?? org],
    ['ORG', org],
    ['ROLE', role],
    ['TEL;VALUE=uri', tel?.value && `tel:${textOf(tel.value).replace(/[^\d+]/g, '')}`],
    ['EMAIL', email?.value],
    ['URL', url],
  ].flatMap(([key, value]) => (value ? `${key}:${escaped(value)}` : []));
  return ['BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', ...lines, 'END:VCARD', ''].join('\r\n');
}

/** RFC 6350 §3.4. */
const escaped = (text: unknown): string =>
  textOf(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A document may hold anything. */
const textOf = (value: unknown): string => String(value);
