import { HEADING, LINKED_DATA, type OfferedAttribute } from '@otr-elements/core';
import { LAYOUT, LAYOUTS } from './layout.ts';

/** Every attribute that takes not just any text, for those who offer a choice. */
export const ATTRIBUTES: Readonly<Record<string, OfferedAttribute>> = {
  layout: { rule: LAYOUT, values: LAYOUTS },
  heading: { rule: HEADING },
  linkeddata: { rule: LINKED_DATA },
};
