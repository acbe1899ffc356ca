import type { IsoDate } from '@otr-elements/event-data';

/** A page about the thing (Popolo `links`). */
export interface Link {
  readonly url: string;
  readonly title?: string;
  /** Media type of a document, such as `application/pdf`; absent for a page. */
  readonly mediaType?: string;
  /** Size in bytes. */
  readonly size?: number;
  /** Day of the last change that the page itself states. */
  readonly lastModified?: IsoDate;
}
