import '@otr-elements/embed';
import '@otr-elements/event-calendar/dist/index.js'; // bites: walls/imports not its dist/
import '@otr-elements/fixtures/one-event.ics';
import '../../packages/core/src/imports.ts'; // bites: walls/imports leaves some-site
import '@otr-elements/partner-site/hostile.css'; // bites: walls/imports Apps do not import one another
