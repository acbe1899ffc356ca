import type { KeyRest } from '@otr-elements/core';
import { nothing } from 'lit';
import type { Committees, ShownCommittee } from './committee-content.ts';
import { contactCard } from './contact-card.ts';
import { momentWords } from './format/moment-words.ts';
import type { SortedMeetings } from './meetings/sorted-meetings.ts';
import { membersOf, type MemberOrder } from './members/members.ts';
import { renderDownload } from './views/download.ts';
import { renderMeetings } from './views/meetings-view.ts';
import { renderMembers } from './views/members-view.ts';
import { renderRecord } from './views/record.ts';
import type { ViewContext } from './views/view-context.ts';

export const SECTIONS = ['about', 'meetings', 'members', 'groups', 'charter', 'sources'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A part of the panel that has something to say. */
export interface Section {
  readonly name: SectionName;
  readonly content: readonly unknown[];
}

export interface SectionOptions {
  readonly document: Committees;
  readonly meetings: SortedMeetings | undefined;
  readonly order: MemberOrder;
  readonly keyRest: KeyRest;
  readonly onOrder: (order: Partial<MemberOrder>) => void;
}

/** The sections of a committee, without those of which nothing is known. */
export function sectionsOf(committee: ShownCommittee, context: ViewContext, options: SectionOptions): Section[] {
  const { document, meetings } = options;
  const { words } = context;
  // The sources of the committee as a whole have a section of their own.
  const { asOf = document.asOf, sources, ...facts } = committee;
  const { contact, authority, charter, facaRecord, posts, membershipRules: rules } = facts;
  const { vacancies, seats } = rules ?? {};
  const members = membersOf(committee);
  const record = (keys: string, fields: object | undefined): unknown => renderRecord(keys, fields, context);
  const content: Readonly<Record<SectionName, readonly unknown[]>> = {
    about: [
      record('duties topics formerNames predecessors annualReport links contact unknown', facts),
      contact ? renderDownload(words.card, 'contact.vcf', 'text/vcard', () => contactCard(contact)) : nothing,
    ],
    meetings: [
      record('cadence venues openToPublic publicComment noticeIn materialsUrl', committee.meetings),
      meetings ? renderMeetings(meetings, context, document.noticeRules) : nothing,
      record('recommendations', facts),
    ],
    members: [
      record('posts applications', { posts, applications: applicationsOf(committee, context) }),
      record(
        'seats filled vacancies sector appointedBy maxTermYears maxConsecutiveTerms politicalAffiliation paidTravel alternates',
        rules && { ...rules, filled: (vacancies && seats! - vacancies.count!) || undefined },
      ),
      members.length ? renderMembers(members, context, options) : nothing,
    ],
    groups: [record('subcommittees structureChanges terms', facts)],
    charter: [
      record('statute act governedBy', authority),
      record('date renewalDue', charter && { ...charter, renewalDue: renewalWords(committee, context) }),
      record('status committeeType committeeFunction established number predecessor url', facaRecord),
    ],
    sources: [record('references checked', { references: sources, checked: asOf })],
  };
  return SECTIONS.map((name) => ({ name, content: content[name].filter((part) => part !== nothing) })).filter(
    (section) => section.content.length,
  );
}

/** Whether people can apply now, with the facts that say so. */
function applicationsOf({ applications }: ShownCommittee, { words, today }: ViewContext): object | undefined {
  const { from = '', until } = applications ?? {};
  const state = until ? (until < today ? words.applyClosed : from > today ? '' : words.applyOpen) : words.applyUnknown;
  return applications && { ...(state && { state }), ...applications };
}

/** That a day has passed does not say that the charter was not renewed. */
function renewalWords({ charter }: ShownCommittee, context: ViewContext): string | undefined {
  const due = momentWords(charter?.renewalDue, context);
  return due && (charter!.renewalDue! < context.today ? context.words.wasDue(due) : due);
}
