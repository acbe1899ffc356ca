import { attributeText, safeUrl, warnOnce, type FeedReader } from '@otr-elements/core';
import { tidy, type Committee, type CommitteesDocument, type NoticeRule, type Tidy } from '@otr-elements/content';
import type { CalendarEvent } from '@otr-elements/event-data';

export type ShownCommittee = Tidy<Committee>;
export type Rule = Tidy<NoticeRule>;
export type Meeting = Tidy<CalendarEvent>;
export type Committees = Tidy<CommitteesDocument & { readonly lang: string }>;

/** Our JSON of events; iCalendar is for the calendar, which alone carries a reader of it. */
export type Meetings = Tidy<{
  readonly events: readonly CalendarEvent[];
  readonly timeZone: string;
  readonly lang: string;
}>;

export const readCommittees = readerOf<Committees>('committees');
export const readMeetings = readerOf<Meetings>('events');

/** Reads a document that is of use only with a list of these. */
function readerOf<Content extends object>(list: keyof Content): FeedReader<Content> {
  return function* (text, { url }) {
    yield;
    const document = tidy<Content>(JSON.parse(text), { toUrl: (raw) => safeUrl(raw, url) }) as Content | undefined;
    if (!document || !Array.isArray(document[list])) throw new TypeError(`There is no list of "${String(list)}".`);
    return document;
  };
}

/** A list of objects as a document has it, or none where it has something else. */
export const listOf = <Item extends object>(list: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(list) ? (list as readonly Item[]).filter((item) => typeof item === 'object') : [];

/** The committee of an id, or of an abbreviation as people write it; the first where none is named. */
export function findCommittee({ committees }: Committees, id: string | undefined): ShownCommittee | undefined {
  const known = listOf(committees);
  const name = attributeText(id).toLowerCase();
  if (!name) return known[0];
  const found = known.find((it) => [it.id, it.abbreviation].some((word) => String(word).toLowerCase() === name));
  if (!found) {
    const names = known.map((it) => it.id).join(', ');
    warnOnce('committee-unknown', `<otr-committee-panel> committee="${name.slice(0, 40)}" is not one of ${names}.`);
  }
  return found;
}
