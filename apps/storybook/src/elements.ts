import committeePanel from '@otr-elements/committee-panel/package.json' with { type: 'json' };
import eventCalendar from '@otr-elements/event-calendar/package.json' with { type: 'json' };
import fairnessContactBadge from '@otr-elements/fairness-contact-badge/package.json' with { type: 'json' };
import programCard from '@otr-elements/program-card/package.json' with { type: 'json' };

/** One line of the start page: the pages of an element stand under one title. */
export interface Element {
  readonly title: string;
  readonly tags: readonly string[];
  readonly about: string;
  readonly version: string;
  /** Of `PICTURES`, that which shows at a glance what the element is. */
  readonly picture: string;
}

export const ELEMENTS: readonly Element[] = [
  {
    title: 'Elements/Event calendar',
    tags: ['otr-event-calendar'],
    about: 'Public events by month, by week or as a list.',
    version: eventCalendar.version,
    picture: 'otr-event-calendar',
  },
  {
    title: 'Elements/Program card',
    tags: ['otr-program-card', 'otr-program-cards'],
    about: 'A program and when it happens next, alone or in a list.',
    version: programCard.version,
    picture: 'otr-program-cards',
  },
  {
    title: 'Elements/Committee panel',
    tags: ['otr-committee-panel'],
    about: 'An advisory committee: what it is for, its people, its meetings.',
    version: committeePanel.version,
    picture: 'otr-committee-panel',
  },
  {
    title: 'Elements/Fairness contact badge',
    tags: ['otr-fairness-contact-badge'],
    about: 'Whom a small business calls when a federal rule is unfairly enforced.',
    version: fairnessContactBadge.version,
    picture: 'otr-fairness-contact-badge',
  },
];

/** The state of a package as its version tells it (SemVer §4): below 1.0 anything may still change. */
export function statusOf(version: string): 'Not released' | 'Beta' | 'Stable' {
  if (version === '0.0.0') return 'Not released';
  return version.startsWith('0.') || version.includes('-') ? 'Beta' : 'Stable';
}

export const nameOf = ({ title }: Element): string => title.split('/').at(-1)!;

/** Of the place on the start page where the states of an element stand. */
export const idOfStates = ({ tags }: Element): string => `states-${tags[0]}`;
