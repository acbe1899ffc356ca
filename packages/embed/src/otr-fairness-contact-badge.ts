import { OtrFairnessContactBadge } from '@otr-elements/fairness-contact-badge';
import { embedElement } from './embed-element.ts';

embedElement('otr-fairness-contact-badge', OtrFairnessContactBadge, import.meta.url);
