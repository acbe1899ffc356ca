import { html } from 'lit';

export const bad = [
  html`<button ?disabled=${'yes'}></button>`, // bites: lit-analyzer not assignable to 'boolean'
  html`<button labelled="x"></button>`, // bites: lit-analyzer Unknown attribute 'labelled'
  html`<button .labelled=${'x'}></button>`, // bites: lit-analyzer Unknown property 'labelled'
  html`<otr-nowhere></otr-nowhere>`, // bites: lit-analyzer Unknown tag <otr-nowhere>
  html`<button @click=${'go()'}></button>`, // bites: lit-analyzer event listener
];
