import { defineElement } from '@otr-elements/core';
import { OtrProgramCard } from './otr-program-card.ts';
import { OtrProgramCards } from './otr-program-cards.ts';

defineElement('otr-program-card', OtrProgramCard);
defineElement('otr-program-cards', OtrProgramCards);
