import { boolean, integer, isoDate, listOf, object } from '@otr-elements/event-data/json.js';
import { contactPointShape } from './contact-point.ts';
import { documentShape } from './document.ts';
import { areaCode, partialDate, prose } from './scalars.ts';
import { source, sourced } from './sourced.ts';

const law = object(
  { ...sourced, name: prose, abbreviation: prose, publicLaw: prose, section: prose, codified: prose, enacted: isoDate },
  { required: ['name'] },
);

const representative = object({ ...contactPointShape, heldBy: prose, duty: prose, office: prose });

const ombudsman = object({
  ...contactPointShape,
  statutoryName: prose,
  serves: listOf(prose),
  isFree: boolean,
  waysToComment: listOf(prose),
  process: prose,
  limits: listOf(prose),
});

const boards = object({
  ...sourced,
  count: integer(),
  placement: prose,
  members: integer(),
  composition: prose,
  duties: listOf(prose),
});

const region = object(
  { number: integer(1), roman: prose, name: prose, areas: listOf(areaCode), notes: listOf(prose) },
  { required: ['number', 'name', 'areas'] },
);

const notice = object(
  { ...sourced, text: prose, lang: prose, official: boolean, validFrom: partialDate, validUntil: partialDate },
  { required: ['text'] },
);

/** The document is the contact itself. */
export const fairnessDocument = object({
  ...documentShape,
  law,
  representative,
  ombudsman,
  boards,
  regions: listOf(region),
  regionSources: listOf(source),
  notices: listOf(notice),
  unknown: listOf(prose),
});
