import { floorMount } from '../floor/floor-element.mjs';
import { plainWords } from '../floor/plain-words.mjs';

export const mount = floorMount(() => plainWords);
