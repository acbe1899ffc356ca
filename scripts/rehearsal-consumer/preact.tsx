/** @jsxImportSource preact */
import '@otr-elements/event-calendar/preact';
export const page = (
  <otr-event-calendar view="month" class="x" onotr-date-change={(event) => console.log(event.date satisfies string)}>
    <p>…</p>
  </otr-event-calendar>
);
// @ts-expect-error -- no such attribute
export const wrong = <otr-event-calendar views="month" />;
