import type { DatedValue } from './dated-value.ts';

/** A number in E.164 form, `+18887343247`, ready for a `tel:` link. */
export interface Telephone extends DatedValue {
  /** Digits to dial when the call is answered (RFC 3966 §5.3). */
  readonly extension?: string;
}
