import { OtrCommitteePanel } from '@otr-elements/committee-panel';
import { embedElement } from './embed-element.ts';

embedElement('otr-committee-panel', OtrCommitteePanel, import.meta.url);
