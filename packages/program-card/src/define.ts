import { defineElement } from '@otr-elements/core';
import { OtrProgramCard } from './otr-program-card.ts';
import { OtrProgramCards } from './otr-program-cards.ts';

// Whoever only defines the tags gets the types of their elements and events, too.
export type * from './index.ts';

defineElement('otr-program-card', OtrProgramCard);
defineElement('otr-program-cards', OtrProgramCards);
