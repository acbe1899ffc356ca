import { HEADING, LINKED_DATA, type AttributeRule, type OfferedAttribute } from '@otr-elements/core';
import { AREAS } from './areas.ts';

/** Values of the attribute `variant`: one sentence, a badge, or everything there is. */
export const VARIANTS = ['inline', 'compact', 'full'] as const;
export type Variant = (typeof VARIANTS)[number];

export const VARIANT: AttributeRule<Variant> = {
  name: 'variant',
  warning: 'variant-unknown',
  expected: `one of ${VARIANTS.join(', ')}; using compact`,
  fallback: 'compact',
  parse: (raw) => VARIANTS.find((variant) => variant === raw.toLowerCase()),
};

export const STATE: AttributeRule<string | undefined> = {
  name: 'state',
  warning: 'state-unknown',
  expected: 'the postal code of a state or territory, such as TX; none is chosen',
  fallback: undefined,
  parse: (raw) => (raw.toUpperCase() in AREAS ? raw.toUpperCase() : undefined),
};

/** Every attribute that takes not just any text, for those who offer a choice. */
export const ATTRIBUTES: Readonly<Record<string, OfferedAttribute>> = {
  variant: { rule: VARIANT, values: VARIANTS },
  state: { rule: STATE, values: Object.keys(AREAS) },
  heading: { rule: HEADING },
  linkeddata: { rule: LINKED_DATA },
};
