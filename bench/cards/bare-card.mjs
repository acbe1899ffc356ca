// What a page would write for itself: one bare Lit element that draws a program, its next date as the feed has it.
import { css, html, LitElement } from 'lit';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const documents = new Map();
const load = (url) => {
  if (!documents.has(url))
    documents.set(
      url,
      fetch(url).then((response) => response.json()),
    );
  return documents.get(url);
};

class BareCard extends LitElement {
  static properties = { src: {}, events: {}, program: {}, shown: { state: true } };
  static styles = css`
    :host {
      display: block;
      font:
        16px / 1.5 'Public Sans',
        'Source Sans Pro',
        system-ui,
        sans-serif;
    }
    .card {
      position: relative;
      min-height: 20em;
      padding: 1.5em;
      border: 2px solid #dfe1e2;
      border-radius: 8px;
    }
    h3 {
      margin: 0;
      font-size: 1.375em;
    }
    h3 a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    ul {
      display: flex;
      gap: 0.5em;
      padding: 0;
      list-style: none;
    }
    .head {
      display: flex;
      gap: 1em;
      align-items: center;
    }
    .badge {
      width: 3.25em;
      border: 1px solid #005ea2;
      font-weight: 700;
      text-align: center;
    }
    .badge span {
      display: block;
      color: #ffffff;
      background: #005ea2;
    }
    .tags li {
      padding-inline: 0.5em;
      background: #f0f0f0;
    }
  `;

  async willUpdate(changed) {
    if (!changed.has('program')) return;
    const [{ programs }, { events }] = await Promise.all([load(this.src), load(this.events)]);
    const program = programs.find(({ id }) => id === this.program);
    const next = events
      .filter((event) => event.program === this.program && event.start >= '2026-04-01')
      .sort((a, b) => (a.start < b.start ? -1 : 1))[0];
    this.shown = { program, next };
  }

  render() {
    if (!this.shown) return html`<div class="card"></div>`;
    const { program, next } = this.shown;
    const [, month, day] = next.start.split('-').map(Number);
    return html`<div class="card">
      <div class="head">
        <time class="badge" datetime=${next.start}><span>${MONTHS[month - 1].slice(0, 3)}</span> ${day}</time>
        <h3><a href=${program.url}>${program.name}</a></h3>
      </div>
      <p class="when">
        Next: <time datetime=${next.start}>${MONTHS[month - 1]} ${day}</time>, ${next.location.locality}
      </p>
      <p>Registration open until April ${Number(next.deadlines[0].at.slice(8))}</p>
      <p>${next.summary}</p>
      <p>${program.summary}</p>
      <p>For: ${program.audience.join(', ')}</p>
      <ul class="tags">
        ${program.topics.map((topic) => html`<li>${topic}</li>`)}
      </ul>
      <ul>
        ${program.links.map((link) => html`<li><a href=${link.url}>${link.title} (PDF, ${(link.size / 1e6).toFixed(1)} MB)</a></li>`)}
      </ul>
    </div>`;
  }
}
customElements.define('bare-card', BareCard);
