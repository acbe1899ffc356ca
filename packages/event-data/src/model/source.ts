/** Where a fact was read. */
export interface Source {
  readonly url: string;
  /** `official`, `secondary`, or words that say more. */
  readonly kind?: string;
}
