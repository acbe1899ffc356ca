// The element itself comes from the embed's own bundle, which contenders.mjs names.
export { place as mount } from './otr-calendar.mjs';
