import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';

export function page(state) {
  return html`
    ${
      state.isShown
        ? html`<otr-event-calendar
            id="by-address"
            src=${ifDefined(state.src)}
            view=${state.view}
            lang=${state.lang}
            limit=${state.limit}
            find=${state.isFind}
            linkeddata="false"
            .now=${state.now}
            @otr-date-change=${state.onDateChange}
            @otr-event-select=${state.onEventSelect}
          >
            <p slot="header">${state.greeting}</p>
            <ul>
              ${repeat(
                state.items,
                ({ id }) => id,
                ({ name, href, date }) =>
                  html`<li><a href=${href}>${name}</a>, <time datetime=${date}>${date}</time></li>`,
              )}
            </ul>
          </otr-event-calendar>`
        : nothing
    }
    <otr-event-calendar
      id="given"
      view="agenda"
      linkeddata="false"
      .events=${state.events}
      .now=${state.now}
    ></otr-event-calendar>
    <otr-event-calendar id="several" view="agenda" linkeddata="false" .now=${state.now}>
      ${repeat(
        state.sources,
        ({ src }) => src,
        ({ src, label }) => html`<otr-event-source src=${src} label=${label}></otr-event-source>`,
      )}
    </otr-event-calendar>
    <otr-program-cards id="cards">
      <ul>
        ${repeat(
          state.programs,
          (program) => program,
          (program) =>
            html`<li><otr-program-card program=${program} src="/feeds/programs.json"></otr-program-card></li>`,
        )}
      </ul>
    </otr-program-cards>
  `;
}
