import { defineElement } from '@otr-elements/core';
import { OtrFairnessContactBadge } from './otr-fairness-contact-badge.ts';

// Whoever only defines the tags gets the types of their elements and events, too.
export type * from './index.ts';

defineElement('otr-fairness-contact-badge', OtrFairnessContactBadge);
