import { boolean, integer, isoDate, listOf, object, oneOf, webUrl } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import { COMMITTEE_CLASSIFICATIONS } from '../model/committee.ts';
import type { Committee } from '../model/committee.ts';
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
    authority,
    charter,
    facaRecord,
    membershipRules,
    posts: listOf(post),
    rosters: listOf(roster),
    meetings,
    subcommittees: listOf(subcommittee),
    structureChanges: listOf(structureChange),
    terms: listOf(term),
    annualReport: prose,
    links: listOf(link),
    unknown: listOf(prose),
  },
  { required: ['id', 'name', 'purpose'] },
);
