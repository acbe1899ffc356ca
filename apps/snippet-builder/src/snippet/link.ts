import { linkTag, pageAddress, scriptTag } from '@otr-elements/embed/snippet.js';
import type { Choice } from '../choice/choice.ts';
import { addressOfFiles, integrityOf } from '../choice/folder.ts';
import { appliedAttributes } from './applied.ts';
import { linkText } from './inner-content.ts';
import type { Part, Surroundings } from './snippet.ts';

const LOADER = 'otr-loader.js';

/** A link that any content system keeps, and the script that makes the widget of it. */
export function linkParts(choice: Choice, { embed, words }: Surroundings): Part[] {
  const folder = addressOfFiles(choice, embed);
  const address = pageAddress(folder, choice.widget.name, appliedAttributes(choice, embed));
  return [
    { place: 'page', text: linkTag(address, linkText(choice, words)) },
    { place: 'template', text: scriptTag(folder + LOADER, integrityOf(LOADER, choice, embed)) },
  ];
}
