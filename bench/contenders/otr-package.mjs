import '@otr-elements/event-calendar/define.js';

export { place as mount } from './otr-calendar.mjs';
