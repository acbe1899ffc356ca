import { defineElement } from '@otr-elements/core';
import { OtrFairnessContactBadge } from './otr-fairness-contact-badge.ts';

defineElement('otr-fairness-contact-badge', OtrFairnessContactBadge);
