import { elementTag, indent } from '@otr-elements/embed/snippet.js';
import type { Choice } from '../choice/choice.ts';
import { appliedAttributes } from './applied.ts';
import { innerContent } from './inner-content.ts';
import { installPart } from './npm.ts';
import type { Part, Surroundings } from './snippet.ts';

/** A component around that of the package. */
export function reactParts(choice: Choice, { embed, words, published, today }: Surroundings): Part[] {
  const { className, package: from } = choice.widget;
  const content = innerContent(choice, words, published, today).replaceAll('datetime=', 'dateTime=');
  const element = elementTag(className, appliedAttributes(choice, embed), content.replace(/[{}]/g, toEntity));
  const text = `import { ${className} } from '${from}/react';

export function OfficeOfTradeRelations() {
  return (
${indent(indent(element))}
  );
}`;
  return [installPart(choice), { place: 'component', text }];
}

const toEntity = (sign: string): string => `&#${sign.codePointAt(0)!};`;
