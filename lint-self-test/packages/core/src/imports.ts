import { readFile } from 'node:fs/promises'; // bites: walls/imports no Node module
import path from 'path'; // bites: walls/imports no Node module
import '@otr-elements/content'; // bites: walls/imports core may not import @otr-elements/content
import '@otr-elements/embed'; // bites: walls/imports core may not import @otr-elements/embed
import '@otr-elements/event-calendar/define.js'; // bites: walls/imports core may not import @otr-elements/event-calendar
import '@otr-elements/fixtures/one-event.ics'; // bites: walls/imports Fixtures are for tests
import '@otr-elements/tokens/dist/index.js'; // bites: walls/imports not its dist/
import '@otr-elements/tokens/src/index.ts'; // bites: walls/imports not its src/
import '../../tokens/src/index.ts'; // bites: walls/imports leaves core
import type { CalendarEvent } from '@otr-elements/event-data'; // bites: walls/imports core may not import @otr-elements/event-data
export * from '@otr-elements/event-data'; // bites: walls/imports core may not import @otr-elements/event-data
export { readFeed } from '@otr-elements/event-data'; // bites: walls/imports core may not import @otr-elements/event-data
export const lazy = import('@otr-elements/event-calendar'); // bites: walls/imports core may not import @otr-elements/event-calendar
export type Inline = import('@otr-elements/event-data').Feed; // bites: walls/imports core may not import @otr-elements/event-data
export { readFile, path, type CalendarEvent };
