import { OtrProgramCard } from '@otr-elements/program-card';
import { embedElement } from './embed-element.ts';

embedElement('otr-program-card', OtrProgramCard, import.meta.url);
