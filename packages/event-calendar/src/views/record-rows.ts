import { hostOf, renderContactLink, renderLink } from '@otr-elements/core';
import { html, nothing } from 'lit';
import type { Attendance, CalendarEvent, EventDocument, FederalRegisterNotice } from '@otr-elements/event-data';
import { formatMoment } from '../format/format-when.ts';
import type { Strings } from '../strings/en.ts';
import { renderList, renderText, type DetailRow } from './detail-row.ts';
import { formerTimes, isMoved } from './event-status.ts';
import type { ViewContext } from './view-context.ts';

/** What an event leaves on record: papers, recording, docket, notice, who to ask, and where the facts come from. */
export function recordRows(event: CalendarEvent, context: ViewContext): readonly DetailRow[] {
  const { strings } = context;
  const { term } = strings;
  // Of a moved event they stand beside its status.
  const former = isMoved(event) ? undefined : formerTimes(event, context);
  return [
    [strings.change.rescheduled, former && strings.rescheduledFrom(former)],
    [term.partOf, renderText(event.superEvent && context.summaryOf(event.superEvent), context)],
    [term.agenda, renderText(event.agenda, context)],
    [term.documents, renderDocuments(event, context)],
    [term.recording, renderRecording(event, strings)],
    [term.comment, renderComment(event, context)],
    [term.notice, event.federalRegister && renderNotice(event.federalRegister, strings)],
    [term.organizers, renderText(event.organizers?.join(', '), context)],
    [term.contact, renderContact(event, context)],
    [term.attendance, event.attendance && renderAttendance(event.attendance, strings)],
    [term.notes, renderList((event.notes ?? []).map((note) => renderText(note, context)))],
    [term.evidence, event.evidence && strings.evidence[event.evidence]],
    [term.sources, renderSources(event, strings)],
  ];
}

function renderDocuments({ documents }: CalendarEvent, context: ViewContext): unknown {
  const links = (documents ?? []).map((document) => {
    const facts = documentFacts(document);
    const link = renderLink(document.url, renderText(document.title, context), context.strings);
    return facts ? html`${link} (${facts})` : link;
  });
  return renderList(links);
}

/** Type and size of a file, before it is fetched: `PDF, 1.2 MB`. */
function documentFacts({ mediaType, size }: EventDocument): string {
  const type = mediaType?.split('/').at(-1)?.split(/[.+]/).at(-1)?.toUpperCase();
  return [type, size && fileSize(size)].filter(Boolean).join(', ');
}

const fileSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

function renderRecording({ recording }: CalendarEvent, strings: Strings): unknown {
  if (!recording) return undefined;
  const { url, captionsUrl } = recording;
  return renderList([
    url ? renderLink(url, strings.watch, strings) : strings.recorded,
    captionsUrl && renderLink(captionsUrl, strings.captionFile, strings),
  ]);
}

function renderComment({ comment }: CalendarEvent, context: ViewContext): unknown {
  const { strings } = context;
  if (!comment) return undefined;
  const { docket, url, how } = comment;
  const name = docket ? strings.docket(docket) : undefined;
  return renderList([renderText(how, context), url ? renderLink(url, name ?? hostOf(url), strings) : name]);
}

function renderNotice(notice: FederalRegisterNotice, strings: Strings): unknown {
  const { citation, documentNumber, published, url } = notice;
  const name = [citation, documentNumber && strings.document(documentNumber)].filter(Boolean).join(', ');
  const linked = url ? renderLink(url, name || hostOf(url), strings) : name;
  const date = published && strings.published(formatMoment(published, strings));
  return html`${linked}${linked && date ? ', ' : ''}${date ?? nothing}`;
}

function renderContact({ contact }: CalendarEvent, context: ViewContext): unknown {
  const { strings } = context;
  if (!contact) return undefined;
  const { name, tel, email, url } = contact;
  return renderList([
    renderText(name, context),
    tel && renderContactLink('tel', tel),
    email && renderContactLink('mailto', email),
    url && renderLink(url, hostOf(url), strings),
  ]);
}

function renderAttendance(attendance: Attendance, strings: Strings): unknown {
  const { approximate, atLeast } = attendance;
  const count = (value: number): string => {
    const digits = strings.number(value);
    return atLeast ? strings.atLeast(digits) : approximate ? strings.about(digits) : digits;
  };
  const kinds = ['inPerson', 'online', 'registered'] as const;
  return renderList(
    kinds.map((kind) => {
      const value = attendance[kind];
      return value === undefined ? undefined : strings.people[kind](count(value));
    }),
  );
}

function renderSources({ sources, url }: CalendarEvent, strings: Strings): unknown {
  const addresses = [...new Set([url, ...(sources ?? []).map((source) => source.url)])].filter(
    (it) => it !== undefined,
  );
  const names = numbered(addresses.map(hostOf));
  return renderList(addresses.map((address, index) => renderLink(address, names[index], strings)));
}

/** Links of one list have names of their own: `cbp.gov`, `cbp.gov (2)`. */
function numbered(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before ? `${name} (${before + 1})` : name;
  });
}
