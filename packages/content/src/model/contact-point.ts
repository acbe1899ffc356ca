import type { Location } from '@otr-elements/event-data';
import type { DatedValue } from './dated-value.ts';
import type { PartialDate } from './partial-date.ts';
import type { Sourced } from './sourced.ts';

/**
 * How to reach an office: the words of vCard (RFC 6350), and of schema.org `ContactPoint` where vCard has none.
 *
 * The value of `tel`, `tty` and `fax` is in E.164 form, `+18887343247`, ready for a `tel:` link.
 */
export interface ContactPoint extends Sourced {
  readonly name?: string;
  /** The function that is reached, such as "Regulatory Fairness Representative". */
  readonly role?: string;
  /** The job of whoever holds the role. */
  readonly title?: DatedValue;
  readonly org?: string;
  readonly tel?: DatedValue;
  /** Text telephone, or a relay service for it. */
  readonly tty?: DatedValue;
  readonly fax?: DatedValue;
  readonly email?: DatedValue;
  readonly url?: string;
  readonly adr?: Address;
  readonly hoursAvailable?: string;
  readonly validFrom?: PartialDate;
  readonly validUntil?: PartialDate;
}

/** A postal address; `name` holds the lines above the street. */
export interface Address extends Location, Sourced {}
