import { floorMount } from '../floor/floor-element.mjs';
import { intlWords } from '../floor/intl-words.mjs';

export const mount = floorMount(intlWords);
