import { storiesByElement } from '../../scripts/story-tour.mjs';

/** Those that show each part of an element once; the others show the same parts with other content. */
const MAIN = {
  'elements-event-calendar': [
    'month',
    'month-in-narrow-column',
    'week',
    'agenda',
    'upcoming',
    'categories',
    'find',
    'actions-of-the-page',
    'every-fact',
    'several-sources',
    'subscribe',
    'very-busy-day',
    'failed-missing',
    'empty',
  ],
  'elements-committee-panel': [
    'coac',
    'narrow-column',
    'meeting-details',
    'members-of-coac',
    'subcommittees',
    'charter-past-due',
    'sources',
    'failed',
  ],
  'elements-fairness-contact-badge': ['inline', 'compact', 'region-finder', 'hours-and-extension', 'qr-code', 'failed'],
  'elements-program-card': [
    'playground',
    'flag',
    'inset',
    'row',
    'sold-out-in-person',
    'list',
    'list-of-rows',
    'failed',
  ],
};

const IDS = Object.entries(MAIN).flatMap(([element, stories]) => stories.map((story) => `${element}--${story}`));

/** Whether a story is one of them. */
export const isMain = ({ id }) => IDS.includes(id);

/** @returns {Record<string, {id: string, name: string}[]>} main stories by the title of their element */
export function mainStories() {
  const groups = Object.entries(storiesByElement()).map(([title, stories]) => [title, stories.filter(isMain)]);
  const found = groups.flatMap(([, stories]) => stories).length;
  if (found !== IDS.length) throw new Error(`Of ${IDS.length} main stories, Storybook has ${found}.`);
  return Object.fromEntries(groups);
}
