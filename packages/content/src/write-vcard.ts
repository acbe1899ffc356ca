import { escapeText, foldLine } from '@otr-elements/event-data';
import type { Address, ContactPoint } from './model/contact-point.ts';
import type { Telephone } from './model/telephone.ts';

/**
 * A contact as a card for address books (RFC 6350, vCard 4.0), which names no person: an office, or a role within it.
 *
 * @returns lines that end in CRLF, none longer than 75 octets
 */
export function writeVCard(contact: ContactPoint): string {
  const { name, role, title, org, tel, tty, fax, email, url, adr, availableLanguage = [] } = contact;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${escapeText(name ?? role ?? org ?? '')}`,
    org && `ORG:${escapeText(org)}`,
    role && `ROLE:${escapeText(role)}`,
    title && `TITLE:${escapeText(title.value)}`,
    telephoneLine('voice', tel),
    telephoneLine('textphone', tty),
    telephoneLine('fax', fax),
    email && `EMAIL;TYPE=work:${escapeText(email.value)}`,
    adr && `ADR;TYPE=work:${addressOf(adr)}`,
    url && `URL:${url}`,
    ...availableLanguage.map((language) => `LANG:${language}`),
    'END:VCARD',
  ];
  return lines.map((line) => line && `${foldLine(line)}\r\n`).join('');
}

/** RFC 3966: what is dialled after the number is a parameter of the address. */
export const telephoneUri = ({ value, extension }: Telephone): string =>
  `tel:${value}${extension ? `;ext=${extension}` : ''}`;

const telephoneLine = (type: string, telephone: Telephone | undefined): string | undefined =>
  telephone && `TEL;VALUE=uri;TYPE=work;TYPE=${type}:${telephoneUri(telephone)}`;

/** Post box and extended address stay empty (RFC 6350 §6.3.1). */
const addressOf = ({ streetAddress, locality, region, postalCode, country }: Address): string =>
  ['', '', streetAddress, locality, region, postalCode, country].map((part = '') => escapeText(part)).join(';');
