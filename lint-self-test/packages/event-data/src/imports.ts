import '@otr-elements/content'; // bites: walls/imports event-data may not import @otr-elements/content
import '@otr-elements/core'; // bites: walls/imports event-data may not import @otr-elements/core
import '@lit/localize'; // bites: walls/imports no Lit here
import 'lit'; // bites: walls/imports no Lit here
import 'lit/directives/repeat.js'; // bites: walls/imports no Lit here
