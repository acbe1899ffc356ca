export { OtrDateChangeEvent } from './dom-events/otr-date-change-event.ts';
export { OtrViewChangeEvent } from './dom-events/otr-view-change-event.ts';
export { PASTS, type Past } from './attributes.ts';
export { OtrEventCalendar } from './otr-event-calendar.ts';
export { VIEWS, type ShownView, type View } from './view.ts';
