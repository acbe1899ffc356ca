import { html } from 'lit';
import type { Strings } from '../strings/en.ts';

/** What every part of a card is drawn with. */
export interface CardContext {
  readonly words: Strings;
  /** BCP 47 tag of the content's own texts; undefined where it is the language of the words. */
  readonly textLang: string | undefined;
  /** Four digits: a date of this year is written without it. */
  readonly thisYear: string;
}

/** A text of the content, marked where it is in another language than the words around it: most are not, and cost nothing. */
export const contentText = (text: string, { textLang }: CardContext): unknown =>
  textLang === undefined ? text : html`<span lang=${textLang}>${text}</span>`;
