import { defineElement } from '@otr-elements/core';
import { OtrCommitteePanel } from './otr-committee-panel.ts';

// Whoever only defines the tags gets the types of their elements and events, too.
export type * from './index.ts';

defineElement('otr-committee-panel', OtrCommitteePanel);
