import type { IsoDate } from '@otr-elements/event-data';

/** A page about the thing (Popolo `links`). */
export interface Link {
  readonly url: string;
  readonly title?: string;
  /** Day of the last change that the page itself states. */
  readonly lastModified?: IsoDate;
}
