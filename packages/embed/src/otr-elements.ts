import { OtrEventCalendar } from '@otr-elements/event-calendar';
import { embedElement } from './embed-element.ts';

embedElement('otr-event-calendar', OtrEventCalendar, import.meta.url);
