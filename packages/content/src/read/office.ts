import { listOf, object } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import type { Office } from '../model/office.ts';
import { contactPoint } from './contact-point.ts';
import { link } from './link.ts';
import { roster } from './roster.ts';
import { prose } from './scalars.ts';
import { sourced } from './sourced.ts';

export const office: Read<Office> = object(
  {
    ...sourced,
    id: prose,
    name: prose,
    abbreviation: prose,
    parent: object({ name: prose, abbreviation: prose, department: prose }, { required: ['name'] }),
    placement: prose,
    summary: prose,
    contact: contactPoint,
    links: listOf(link),
    rosters: listOf(roster),
  },
  { required: ['id', 'name'] },
);
