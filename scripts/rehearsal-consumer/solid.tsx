/** @jsxImportSource solid-js */
import '@otr-elements/event-calendar/solid';
export const page = () => (
  <otr-event-calendar
    view="month"
    class="x"
    prop:now={new Date()}
    on:otr-date-change={(event) => console.log(event.date satisfies string)}
  >
    <p>…</p>
  </otr-event-calendar>
);
// @ts-expect-error -- a string
export const wrong = () => <otr-event-calendar view={3} />;
