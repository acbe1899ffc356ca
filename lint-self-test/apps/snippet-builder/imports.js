import '@otr-elements/event-calendar/define.js'; // bites: walls/imports only what describes it
import '@otr-elements/storybook'; // bites: walls/imports Apps do not import one another
