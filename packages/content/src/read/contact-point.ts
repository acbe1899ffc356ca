import { email, listOf, object, webUrl } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import type { ContactPoint } from '../model/contact-point.ts';
import { datedShape, datedValue } from './dated.ts';
import { openingHours } from './opening-hours.ts';
import { digits, e164, languageTag, partialDate, prose } from './scalars.ts';
import { sourced } from './sourced.ts';

const telephone = object({ ...datedShape(e164), extension: digits }, { required: ['value'] });

const address = object({
  ...sourced,
  name: prose,
  streetAddress: prose,
  locality: prose,
  region: prose,
  postalCode: prose,
  country: prose,
});

/** The keys of {@link ContactPoint}, to be spread into the shape of one that holds more. */
export const contactPointShape = {
  ...sourced,
  name: prose,
  role: prose,
  title: datedValue(prose),
  org: prose,
  tel: telephone,
  tty: telephone,
  fax: telephone,
  email: datedValue(email),
  url: webUrl,
  adr: address,
  hoursAvailable: prose,
  openingHours,
  availableLanguage: listOf(languageTag),
  validFrom: partialDate,
  validUntil: partialDate,
};

export const contactPoint: Read<ContactPoint> = object(contactPointShape);
