import '@otr-elements/embed/snippet.js';
import '@otr-elements/event-calendar/attributes.js';
import '@otr-elements/event-calendar/custom-elements.json';
import '@otr-elements/partner-site/hostile.css';
