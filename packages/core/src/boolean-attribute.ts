import type { ComplexAttributeConverter } from 'lit';

/**
 * Reads a boolean attribute the way editors and frameworks write it: present is true, `"false"` and absent are false.
 *
 * @example `@property({ converter: booleanAttribute }) compact = false;`
 */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value.trim().toLowerCase() !== 'false',
  toAttribute: (value) => (value ? '' : null),
};
