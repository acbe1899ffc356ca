/** A seat, which exists apart from whoever holds it (Popolo `Post`). */
export interface Post {
  readonly id: string;
  /** The part played, such as "Co-chair". */
  readonly role: string;
  /** The office that the seat belongs to. */
  readonly label: string;
  /** How many such seats there are; one where absent. */
  readonly seats?: number;
}
