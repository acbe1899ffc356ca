import { OtrCommitteePanel } from '@otr-elements/committee-panel';
import { OtrEventCalendar } from '@otr-elements/event-calendar';
import { OtrFairnessContactBadge } from '@otr-elements/fairness-contact-badge';
import { OtrProgramCard, OtrProgramCards } from '@otr-elements/program-card';
import { embedElement } from './embed-element.ts';

embedElement('otr-committee-panel', OtrCommitteePanel, import.meta.url);
embedElement('otr-event-calendar', OtrEventCalendar, import.meta.url);
embedElement('otr-fairness-contact-badge', OtrFairnessContactBadge, import.meta.url);
embedElement('otr-program-card', OtrProgramCard, import.meta.url);
embedElement('otr-program-cards', OtrProgramCards, import.meta.url);
