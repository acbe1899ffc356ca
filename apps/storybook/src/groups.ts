import type { Entry } from './story-index.ts';

/** What states are about, in the order of an overview; each state has the tag of one, by which the side bar filters, too. */
const GROUPS = [
  'Ways to show it',
  'Layouts',
  'Three sizes',
  'In time',
  'What there is to show',
  'Sections',
  'Many events',
  'Lists',
  'No events',
  'Loading, failing, out of date',
  'Text and language',
  'What visitors do',
] as const;

export interface Group {
  readonly title: string;
  readonly states: readonly Entry[];
}

/** The states of one element by what they are about; a group without any is left out. */
export function groupStates(states: readonly Entry[]): readonly Group[] {
  return GROUPS.map((title) => ({
    title,
    states: states.filter(({ tags }) => tags.includes(tagOf(title))),
  })).filter((group) => group.states.length > 0);
}

/** As a story has it: `No events` is `no-events`. */
const tagOf = (title: string): string => title.toLowerCase().replace(/[^a-z]+/g, '-');
