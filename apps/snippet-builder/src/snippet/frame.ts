import { frameTag, pageAddress, scriptTag } from '@otr-elements/embed/snippet.js';
import type { Choice } from '../choice/choice.ts';
import { addressOfFiles, integrityOf } from '../choice/folder.ts';
import { appliedAttributes } from './applied.ts';
import { linkText } from './inner-content.ts';
import type { Part, Surroundings } from './snippet.ts';

const FRAMES = 'otr-frames.js';

/** A frame, and the script that makes it as tall as what it shows. */
export function framePart(choice: Choice, { embed, words }: Surroundings): Part[] {
  const folder = addressOfFiles(choice, embed);
  const { name, page } = choice.widget;
  const address = pageAddress(folder, name, appliedAttributes(choice, embed));
  return [
    { place: 'page', text: frameTag(address, linkText(choice, words), page.height) },
    { place: 'grow', text: scriptTag(folder + FRAMES, integrityOf(FRAMES, choice, embed)) },
  ];
}
