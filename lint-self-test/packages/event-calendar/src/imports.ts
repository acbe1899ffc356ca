import '@otr-elements/content';
import '@otr-elements/core';
import '@otr-elements/committee-panel'; // bites: walls/imports event-calendar may not import @otr-elements/committee-panel
import '@otr-elements/embed'; // bites: walls/imports event-calendar may not import @otr-elements/embed
import '@otr-elements/program-card/define.js'; // bites: walls/imports event-calendar may not import @otr-elements/program-card
