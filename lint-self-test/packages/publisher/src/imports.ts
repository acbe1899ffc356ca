import 'node:fs';
import '@otr-elements/content';
import '@otr-elements/event-calendar'; // bites: walls/imports publisher may not import @otr-elements/event-calendar
