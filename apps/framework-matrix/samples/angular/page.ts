import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { State } from '../../harness/state.js';

/** What the page shows; one page stands in each document. */
export const state = signal<State>(undefined!);

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (state().isShown) {
      <otr-event-calendar
        id="by-address"
        [attr.src]="state().src"
        [attr.view]="state().view"
        [attr.lang]="state().lang"
        [attr.limit]="state().limit"
        [attr.find]="state().isFind"
        linkeddata="false"
        [now]="state().now"
        (otr-date-change)="state().onDateChange($event)"
        (otr-event-select)="state().onEventSelect($event)"
      >
        <p slot="header">{{ state().greeting }}</p>
        <ul>
          @for (item of state().items; track item.id) {
            <li>
              <a [href]="item.href">{{ item.name }}</a>, <time [dateTime]="item.date">{{ item.date }}</time>
            </li>
          }
        </ul>
      </otr-event-calendar>
    }
    <otr-event-calendar id="given" view="agenda" linkeddata="false" [events]="state().events" [now]="state().now" />
    <otr-event-calendar id="several" view="agenda" linkeddata="false" [now]="state().now">
      @for (source of state().sources; track source.src) {
        <otr-event-source [attr.src]="source.src" [attr.label]="source.label" />
      }
    </otr-event-calendar>
    <otr-program-cards id="cards">
      <ul>
        @for (program of state().programs; track program) {
          <li><otr-program-card [attr.program]="program" src="/feeds/programs.json" /></li>
        }
      </ul>
    </otr-program-cards>
  `,
})
export class Page {
  readonly state = state;
}
