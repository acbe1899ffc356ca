import { storiesByElement } from '../../scripts/story-tour.mjs';
import { Camera } from './camera/camera.mjs';
import { WINDOWS } from './settings.mjs';

/** How many pages are toured beside each other: one for each core of a small machine. */
export const PAGES = 2;

/**
 * Every element in every window: what one page tours.
 *
 * @param {(story: {id: string}) => boolean} isWanted
 * @returns {{title: string, window: {name: string, width: number}, stories: {id: string, name: string}[]}[]}
 */
export function legs(isWanted = () => true) {
  const groups = Object.entries(storiesByElement()).map(([title, stories]) => [title, stories.filter(isWanted)]);
  const wanted = groups.filter(([, stories]) => stories.length > 0);
  return wanted.flatMap(([title, stories]) => WINDOWS.map((window) => ({ title, window, stories })));
}

/** @returns {Promise<Camera>} at the first story of a leg */
export function beginLeg(studio, { stories, window }) {
  return Camera.begin(studio, stories[0].id, window);
}
