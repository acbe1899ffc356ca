import type { Location } from '@otr-elements/event-data';
import type { DatedValue } from './dated-value.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { PartialDate } from './partial-date.ts';
import type { Sourced } from './sourced.ts';
import type { Telephone } from './telephone.ts';

/** How to reach an office: the words of vCard (RFC 6350), and of schema.org `ContactPoint` where vCard has none. */
export interface ContactPoint extends Sourced {
  readonly name?: string;
  /** The function that is reached, such as "Regulatory Fairness Representative". */
  readonly role?: string;
  /** The job of whoever holds the role. */
  readonly title?: DatedValue;
  readonly org?: string;
  readonly tel?: Telephone;
  /** Text telephone, or a relay service for it. */
  readonly tty?: Telephone;
  readonly fax?: Telephone;
  readonly email?: DatedValue;
  readonly url?: string;
  readonly adr?: Address;
  /** In words; {@link openingHours} is for programs. */
  readonly hoursAvailable?: string;
  readonly openingHours?: OpeningHours;
  /** Languages spoken there (BCP 47). */
  readonly availableLanguage?: readonly string[];
  readonly validFrom?: PartialDate;
  readonly validUntil?: PartialDate;
}

/** A postal address; `name` holds the lines above the street. */
export interface Address extends Location, Sourced {}
