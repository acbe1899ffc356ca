/** What few visitors need, loaded when they ask for it, and opening hours, loaded where there are some. */
export { writeVCard } from '@otr-elements/content';
export { hoursText, type HoursText } from './hours/hours-text.ts';
export { toQrCode, type QrCode } from './qr-code.ts';
