/** A feed as it came over the network. */
export interface FeedDocument {
  readonly text: string;
  /** Of the Content-Type, lower case, without parameters: `text/calendar`. */
  readonly mediaType?: string;
  /** After redirects: the base of the addresses inside. */
  readonly url: string;
}
