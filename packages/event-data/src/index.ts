export * from './model/calendar-event.ts';
export type * from './model/federal-register-notice.ts';
export type * from './model/feed.ts';
export * from './model/feed-error.ts';
export type * from './model/occurrence.ts';
export type * from './model/source.ts';
