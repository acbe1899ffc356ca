/** Tag of a source. It needs no definition: the calendar reads it, and what stands in it shows where scripts are off. */
export const SOURCE_TAG = 'otr-event-source';

/**
 * One of several feeds of an `<otr-event-calendar>`, in which it stands.
 *
 * @tagname otr-event-source
 *
 * @attr {string} src - Address of a feed: iCalendar or JSON.
 * @attr {string} label - What stands with each of its events.
 * @attr {string} color - A colour of CSS, beside the label.
 */
export interface OtrEventSource extends HTMLElement {
  readonly localName: typeof SOURCE_TAG;
}

declare global {
  interface HTMLElementTagNameMap {
    'otr-event-source': OtrEventSource;
  }
}
