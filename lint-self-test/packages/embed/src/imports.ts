import '@otr-elements/event-calendar/define.js';
import '@otr-elements/publisher'; // bites: walls/imports embed may not import @otr-elements/publisher
