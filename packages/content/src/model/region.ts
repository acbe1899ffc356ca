/** A region of the Small Business Administration. */
export interface Region {
  readonly number: number;
  /** The number as the administration writes it. */
  readonly roman?: string;
  readonly name: string;
  /** States and territories, by their two-letter postal codes. */
  readonly areas: readonly string[];
  readonly notes?: readonly string[];
}
