import { defineElement } from '@otr-elements/core';
import { OtrCommitteePanel } from './otr-committee-panel.ts';

defineElement('otr-committee-panel', OtrCommitteePanel);
