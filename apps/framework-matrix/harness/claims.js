import { CHILDREN } from './claims/children.js';
import { LIFE } from './claims/life.js';
import { VALUES } from './claims/values.js';

/**
 * What has to hold in every framework, in this order on one page. Each claim leaves the page as it was, and throws where it
 * does not hold.
 *
 * @type {Record<string, (stage: import('./stage.js').Stage) => Promise<void>>}
 */
export const CLAIMS = { ...VALUES, ...CHILDREN, ...LIFE };
