import { boolean, integer, listOf, object } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import type { Roster } from '../model/roster.ts';
import { prose } from './scalars.ts';
import { sourced } from './sourced.ts';

const membership = object(
  { person: object({ name: prose }, { required: ['name'] }), post: prose, title: prose, onBehalfOf: prose },
  { required: ['person'] },
);

/** A roster without its date is left out: a name is never shown undated. */
export const roster: Read<Roster> = object(
  { ...sourced, term: integer(1), complete: boolean, basis: prose, memberships: listOf(membership) },
  { required: ['asOf', 'memberships'] },
);
