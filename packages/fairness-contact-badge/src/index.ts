export { VARIANTS, type Variant } from './attributes.ts';
export { OtrFairnessContactBadge } from './otr-fairness-contact-badge.ts';
