import type { Strings } from '../strings/en.ts';

/** What every view needs. */
export interface ViewContext {
  readonly words: Strings;
  /** Language of the texts of the document. */
  readonly textLang: string;
  /** Level of the next heading. */
  readonly heading: number;
  /** The day it is for the visitor. */
  readonly today: string;
  /** Of clock times. */
  readonly timeZone?: string | undefined;
}
