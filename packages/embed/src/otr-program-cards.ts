import { OtrProgramCard, OtrProgramCards } from '@otr-elements/program-card';
import { embedElement } from './embed-element.ts';

embedElement('otr-program-card', OtrProgramCard, import.meta.url);
embedElement('otr-program-cards', OtrProgramCards, import.meta.url);
