import { defineElement } from '@otr-elements/core';
import { OtrEventCalendar } from './otr-event-calendar.ts';

// Whoever only defines the tags gets the types of their elements and events, too.
export type * from './index.ts';

defineElement('otr-event-calendar', OtrEventCalendar);
