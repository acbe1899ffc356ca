/** A notice in the Federal Register. */
export interface FederalRegisterNotice {
  readonly documentNumber?: string;
  /** Such as `88 FR 81093`. */
  readonly citation?: string;
  readonly published?: string;
  readonly url?: string;
}
