import { indent } from '@otr-elements/embed/snippet.js';
import type { Choice } from '../choice/choice.ts';
import { defineImport, elementOf, installPart } from './npm.ts';
import type { Part, Surroundings } from './snippet.ts';

/** A component with the tag. */
export function angularParts(choice: Choice, surroundings: Surroundings): Part[] {
  // What would end the template, or begin an expression in it.
  const element = elementOf(choice, surroundings).replace(/[`\\${}]/g, (sign) => `&#${sign.codePointAt(0)!};`);
  const text = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${defineImport(choice)}

@Component({
  selector: 'app-office-of-trade-relations',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(indent(element))}
  \`,
})
export class OfficeOfTradeRelations {}`;
  return [installPart(choice), { place: 'component', text }];
}
