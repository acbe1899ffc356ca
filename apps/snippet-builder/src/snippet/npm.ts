import { elementTag } from '@otr-elements/embed/snippet.js';
import type { Choice } from '../choice/choice.ts';
import { appliedAttributes } from './applied.ts';
import { innerContent } from './inner-content.ts';
import type { Part, Surroundings } from './snippet.ts';

/** The tag, for a page whose scripts are bundled. */
export function npmParts(choice: Choice, surroundings: Surroundings): Part[] {
  return [
    installPart(choice),
    { place: 'module', text: defineImport(choice) },
    { place: 'page', text: elementOf(choice, surroundings) },
  ];
}

export function installPart({ widget }: Choice): Part {
  return { place: 'install', text: `npm install ${widget.package}` };
}

export function defineImport({ widget }: Choice): string {
  return `import '${widget.package}/define.js';`;
}

/** The tag with all it needs, as HTML. */
export function elementOf(choice: Choice, { embed, words, published, today }: Surroundings): string {
  const content = innerContent(choice, words, published, today);
  return elementTag(choice.widget.tag, appliedAttributes(choice, embed), content);
}
