import '@otr-elements/core'; // bites: walls/imports content may not import @otr-elements/core
import '@otr-elements/event-data';
import 'lit-html'; // bites: walls/imports no Lit here
