import { elementTag, scriptTag } from '@otr-elements/embed/snippet.js';
import type { Choice } from '../choice/choice.ts';
import { addressOfFiles, integrityOf } from '../choice/folder.ts';
import { appliedAttributes } from './applied.ts';
import { innerContent } from './inner-content.ts';
import type { Part, Surroundings } from './snippet.ts';

/** The script and the tag. */
export function tagPart(choice: Choice, { embed, words, published, today }: Surroundings): Part[] {
  const { script, tag } = choice.widget;
  const lines = [
    scriptTag(addressOfFiles(choice, embed) + script, integrityOf(script, choice, embed)),
    elementTag(tag, appliedAttributes(choice, embed), innerContent(choice, words, published, today)),
  ];
  return [{ place: 'page', text: lines.join('\n') }];
}
