import { boolean, integer, isoDate, listOf, object, oneOf, webUrl } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import { COMMITTEE_CLASSIFICATIONS } from '../model/committee.ts';
import type { Committee } from '../model/committee.ts';
import type { NoticeRule } from '../model/notice-rule.ts';
import { contactPoint } from './contact-point.ts';
import { datedName, datedNameShape } from './dated.ts';
import { link } from './link.ts';
import { roster } from './roster.ts';
import { partialDate, prose } from './scalars.ts';
import { sourced } from './sourced.ts';

const predecessor = object({ ...datedNameShape, authority: prose, composition: prose }, { required: ['name'] });

const authority = object({ ...sourced, statute: prose, act: prose, type: prose, governedBy: prose });

const charter = object({ ...sourced, date: isoDate, renewalDue: isoDate });

const facaRecord = object(
  {
    ...sourced,
    number: integer(1),
    established: isoDate,
    status: prose,
    committeeType: prose,
    committeeFunction: prose,
    predecessor: object({ number: integer(1), established: isoDate, terminated: isoDate }, { required: ['number'] }),
    url: webUrl,
  },
  { required: ['number'] },
);

const membershipRules = object({
  ...sourced,
  seats: integer(),
  sector: prose,
  appointedBy: listOf(prose),
  maxTermYears: integer(),
  maxConsecutiveTerms: integer(),
  politicalAffiliation: prose,
  paidTravel: boolean,
  alternates: object({ ...sourced, count: integer(), alsoSeen: listOf(partialDate) }, { required: ['count'] }),
  vacancies: object({ ...sourced, count: integer() }, { required: ['count', 'asOf'] }),
});

const post = object({ id: prose, role: prose, label: prose, seats: integer(1) }, { required: ['id', 'role', 'label'] });

const meetings = object({
  ...sourced,
  cadence: prose,
  openToPublic: boolean,
  venues: prose,
  noticeIn: prose,
  publicComment: boolean,
  materialsUrl: webUrl,
  eventProgram: prose,
});

const subcommittee = object(
  {
    ...sourced,
    id: prose,
    name: prose,
    from: partialDate,
    until: partialDate,
    workingGroupsSeen: listOf(prose),
    note: prose,
  },
  { required: ['id', 'name'] },
);

const structureChange = object(
  { ...sourced, date: partialDate, description: prose },
  { required: ['date', 'description'] },
);

const term = object(
  { ...sourced, number: integer(1), from: partialDate, until: partialDate, note: prose },
  { required: ['number'] },
);

const applications = object({ ...sourced, from: isoDate, until: isoDate, url: webUrl, documentNumber: prose });

const recommendation = object(
  {
    ...sourced,
    number: prose,
    date: partialDate,
    text: prose,
    response: prose,
    responseDate: partialDate,
    url: webUrl,
  },
  { required: ['text'] },
);

export const noticeRule: Read<NoticeRule> = object(
  { ...sourced, days: integer(1), citation: prose, from: isoDate, until: isoDate },
  { required: ['days', 'citation'] },
);

export const committee: Read<Committee> = object(
  {
    ...sourced,
    id: prose,
    name: prose,
    abbreviation: prose,
    classification: oneOf(COMMITTEE_CLASSIFICATIONS),
    formerNames: listOf(datedName),
    predecessors: listOf(predecessor),
    purpose: prose,
    topics: listOf(prose),
    duties: listOf(prose),
    authority,
    charter,
    facaRecord,
    membershipRules,
    posts: listOf(post),
    rosters: listOf(roster),
    applications,
    contact: contactPoint,
    meetings,
    recommendations: listOf(recommendation),
    subcommittees: listOf(subcommittee),
    structureChanges: listOf(structureChange),
    terms: listOf(term),
    annualReport: prose,
    links: listOf(link),
    unknown: listOf(prose),
  },
  { required: ['id', 'name', 'purpose'] },
);
