import type { ContactPoint } from '@otr-elements/content';
import { html } from 'lit';
import type { HoursText } from '../extras.ts';
import type { Strings } from '../strings/en.ts';

/** What every part of the badge needs to know. */
export interface ViewContext {
  readonly strings: Strings;
  /** Of the content, where it is not that of the strings. */
  readonly textLang: string | undefined;
  /** Level of the headings of parts. */
  readonly heading: number;
  /** A day of the visitor, such as 2026-11-24. */
  readonly today: string;
  readonly hoursOf: (contact: ContactPoint) => HoursText | undefined;
}

/** Text of the content, marked with its own language where that is another than the badge's. */
export const renderText = (text: string, { textLang }: Pick<ViewContext, 'textLang'>): unknown =>
  textLang ? html`<span lang=${textLang}>${text}</span>` : text;

/** By what a contact is called: a role before an office, never a person. */
export const nameOf = ({ role, name, org }: ContactPoint): string => role ?? name ?? org ?? '';

/** The organization it belongs to, where its name does not say so. */
export const orgOf = (contact: ContactPoint): string | undefined =>
  contact.org === nameOf(contact) ? undefined : contact.org;
