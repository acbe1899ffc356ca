import { defineElement } from '@otr-elements/core';
import { OtrEventCalendar } from './otr-event-calendar.ts';

defineElement('otr-event-calendar', OtrEventCalendar);
