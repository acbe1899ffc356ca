import type { Strings } from '../strings/en.ts';

/** What every part of a card is drawn with. */
export interface CardContext {
  readonly words: Strings;
  /** BCP 47 tag of the content's own texts. */
  readonly textLang: string;
  /** Four digits: a date of this year is written without it. */
  readonly thisYear: string;
}
