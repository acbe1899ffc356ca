// Styles of the elements. What they look like is free; these rules keep them whole on any page, in any language and width.
import noImportant from './scripts/lint-important.mjs';

/** Sizes may be physical, and `overflow-inline` is not yet in every engine. */
const MAY_BE_PHYSICAL = ['/width$/', '/height$/', '/^overflow/', '/^overscroll/'];

/** What an element's styles may not do. The pages in apps/ play a partner's page, hostile ones too: they may. */
const ELEMENT_RULES = {
  // A right-to-left page mirrors the element.
  'property-layout-mappings': ['flow-relative', { ignoreProperties: MAY_BE_PHYSICAL }],
  'value-keyword-layout-mappings': 'flow-relative',
  'property-disallowed-list': ['float', 'clear'],
  // The element's own width counts, not the window's: a calendar in a 280 px column is narrow on a wide screen.
  'media-feature-name-disallowed-list': ['/width$/', '/height$/', '/aspect-ratio$/', 'orientation'],
  'otr/no-important': true,
  // A strict CSP lets nothing be fetched for a style.
  'at-rule-disallowed-list': ['import', 'charset'],
  'function-disallowed-list': ['url'],
  'selector-max-id': 0,
  'custom-property-pattern': [
    '^(otr-[a-z0-9-]+|_[a-z0-9-]+)$',
    { message: 'Name it --otr-… (public) or --_… (private).' },
  ],
  'property-no-vendor-prefix': true,
};

export default {
  plugins: [noImportant],
  languageOptions: { directionality: { block: 'top-to-bottom', inline: 'left-to-right' } },
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  overrides: [{ files: ['**/*.styles.ts'], customSyntax: 'postcss-lit', rules: ELEMENT_RULES }],
  rules: {
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-duplicate-names': true,
    'function-calc-no-unspaced-operator': true,
    'function-no-unknown': true,
    'keyframe-block-no-duplicate-selectors': true,
    'keyframe-declaration-no-important': true,
    'media-feature-name-no-unknown': true,
    'media-query-no-invalid': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'no-unknown-animations': true,
    'property-no-deprecated': true,
    'property-no-unknown': true,
    'selector-anb-no-unmatchable': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'shorthand-property-no-redundant-values': true,
    'string-no-newline': true,
    'unit-no-unknown': true,
  },
};
