import { html } from 'lit';

export const page = html`<a href="javascript:alert(1)">Meeting</a>`;
