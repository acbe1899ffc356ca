export { OtrDateChangeEvent } from './dom-events/otr-date-change-event.ts';
export { OtrEventSelectEvent } from './dom-events/otr-event-select-event.ts';
export { OtrFeedErrorEvent } from './dom-events/otr-feed-error-event.ts';
export { OtrFeedLoadEvent } from './dom-events/otr-feed-load-event.ts';
export { OtrViewChangeEvent } from './dom-events/otr-view-change-event.ts';
export { PASTS, type Past } from './attributes.ts';
export { OtrEventCalendar } from './otr-event-calendar.ts';
export { VIEWS, type ShownView, type View } from './view.ts';
