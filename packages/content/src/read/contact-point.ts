import { email, object, webUrl } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import type { ContactPoint } from '../model/contact-point.ts';
import { datedValue } from './dated.ts';
import { e164, partialDate, prose } from './scalars.ts';
import { sourced } from './sourced.ts';

const telephone = datedValue(e164);

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
  validFrom: partialDate,
  validUntil: partialDate,
};

export const contactPoint: Read<ContactPoint> = object(contactPointShape);
