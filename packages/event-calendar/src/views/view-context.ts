import type { CalendarEvent, Occurrence } from '@otr-elements/event-data';
import type { DisplayZone } from '../layout/placed-occurrence.ts';
import type { Strings } from '../strings/en.ts';

/** A source, by what it is called, and the number by which it has its colour. */
export interface NumberedSource {
  readonly number: number;
  readonly name: string;
}

/** What every view needs to know of the calendar that it is part of. */
export interface ViewContext {
  readonly strings: Strings;
  /** BCP 47 tag of the strings. */
  readonly lang: string;
  /** Language of the feed's own texts, where the feed states one. */
  readonly textLang: string | undefined;
  readonly now: Date;
  /** On paper nothing can be opened. */
  readonly isPrinting: boolean;
  readonly zone: DisplayZone;
  readonly viewerZone: string;
  /** Level of headings that the view itself begins. */
  readonly heading: number;
  /** `id` of the name of the period on screen. */
  readonly periodId: string;
  /** Name of another event of the calendar, by its `uid`. */
  readonly summaryOf: (uid: string) => string | undefined;
  /** The series that an occurrence is of, with all that stands in for instances of it; empty where it is of none. */
  readonly seriesOf: (occurrence: Occurrence) => readonly CalendarEvent[];
  /** Asks whether the details of an occurrence may open. */
  readonly onSelect: (occurrence: Occurrence) => boolean;
  /** Address of the page with this event opened; undefined where the page keeps none. */
  readonly linkTo: (occurrence: Occurrence) => string | undefined;
  /** Of several sources, that which an event is from, by its `uid`; undefined where there is only one. */
  readonly sourceOf: (uid: string) => NumberedSource | undefined;
  /** Something that shows its content only while open was opened or closed. */
  readonly onToggle: () => void;
  readonly onDownload: (events: readonly CalendarEvent[]) => void;
}
