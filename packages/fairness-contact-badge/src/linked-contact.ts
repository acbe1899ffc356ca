import type { ContactPoint, FairnessContact } from '@otr-elements/content';
import { telephoneText } from './format/telephone.ts';

/** The contacts as nodes of JSON-LD: each organization with its `ContactPoint` (schema.org). */
export function toLinkedContacts({ representative, ombudsman }: FairnessContact): readonly object[] {
  return [representative, ombudsman].filter((contact) => contact !== undefined).map(toOrganization);
}

function toOrganization(contact: ContactPoint): object {
  const { name, org, role, tel, fax, email, url, adr, availableLanguage, openingHours, validFrom, validUntil } =
    contact;
  return {
    '@type': 'GovernmentOrganization',
    name: org ?? name,
    ...(adr && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: adr.streetAddress,
        addressLocality: adr.locality,
        addressRegion: adr.region,
        postalCode: adr.postalCode,
        addressCountry: adr.country,
      },
    }),
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: role ?? name,
      telephone: tel && (tel.extension ? `${tel.value};ext=${tel.extension}` : tel.value),
      description: tel?.label && telephoneText(tel),
      faxNumber: fax?.value,
      email: email?.value,
      url,
      areaServed: 'US',
      availableLanguage,
      hoursAvailable: openingHours?.periods.map(({ dayOfWeek, opens, closes }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek,
        opens,
        closes,
        validFrom: dayOf(validFrom),
        validThrough: dayOf(validUntil),
      })),
    },
  };
}

/** schema.org knows days, not months or fiscal years. */
const dayOf = (date: string | undefined): string | undefined => (date?.length === 10 ? date : undefined);
