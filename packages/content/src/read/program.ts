import { ATTENDANCE_MODES } from '@otr-elements/event-data';
import { boolean, integer, isoDate, listOf, number, object, oneOf, webUrl } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import { PROGRAM_KINDS } from '../model/program.ts';
import type { Program } from '../model/program.ts';
import { datedName } from './dated.ts';
import { link } from './link.ts';
import { prose } from './scalars.ts';
import { sourced } from './sourced.ts';

const creditPeriod = object(
  { from: isoDate, until: isoDate, credits: number(), citation: prose },
  { required: ['from', 'until', 'credits'] },
);

const continuingEducation = object({
  ...sourced,
  audience: prose,
  rule: prose,
  from: isoDate,
  creditsPerThreeYears: integer(),
  firstPeriod: creditPeriod,
  governmentTraining: prose,
});

const image = object({ url: webUrl, alt: prose, width: integer(1), height: integer(1) }, { required: ['url'] });

export const program: Read<Program> = object(
  {
    ...sourced,
    id: prose,
    name: prose,
    kind: oneOf(PROGRAM_KINDS),
    summary: prose,
    url: webUrl,
    image,
    topics: listOf(prose),
    names: listOf(datedName),
    audience: listOf(prose),
    cadence: prose,
    attendanceMode: oneOf(ATTENDANCE_MODES),
    isFree: boolean,
    practices: listOf(prose),
    continuingEducation,
    eventProgram: prose,
    links: listOf(link),
  },
  { required: ['id', 'name', 'summary'] },
);
