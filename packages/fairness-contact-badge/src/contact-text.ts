import type { ContactPoint } from '@otr-elements/content';
import { telephoneText } from './format/telephone.ts';
import type { Strings } from './strings/en.ts';
import { nameOf, orgOf } from './views/view-context.ts';

/** A contact as lines of text, to be pasted anywhere. */
export function contactText(contact: ContactPoint, strings: Strings): string {
  const { tel, tty, fax, email, url, adr } = contact;
  const lines = [
    nameOf(contact),
    orgOf(contact),
    tel && [telephoneText(tel), tel.extension && strings.extension(tel.extension)].filter(Boolean).join(', '),
    tty && `${strings.tty}: ${telephoneText(tty)}`,
    fax && `${strings.fax}: ${telephoneText(fax)}`,
    email?.value,
    adr &&
      [adr.streetAddress, adr.locality, [adr.region, adr.postalCode].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', '),
    url,
  ];
  return lines.filter(Boolean).join('\n');
}
