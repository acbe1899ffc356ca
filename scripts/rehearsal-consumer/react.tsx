import { useRef } from 'react';
import { OtrEventCalendar as Calendar } from '@otr-elements/event-calendar/react';
import { OtrCommitteePanel } from '@otr-elements/committee-panel/react';
import '@otr-elements/program-card/react';
import '@otr-elements/fairness-contact-badge/react';
import type { OtrEventCalendar } from '@otr-elements/event-calendar';
export function Page() {
  const ref = useRef<OtrEventCalendar>(null);
  return (
    <>
      <otr-event-calendar
        ref={ref}
        view="month"
        class="x"
        onotr-date-change={(event) => console.log(event.date satisfies string)}
      >
        <a href="/events">Events</a>
      </otr-event-calendar>
      <Calendar
        view="month"
        id="a"
        ref={ref}
        events={[]}
        onOtrDateChange={({ date }) => console.log(date satisfies string)}
      />
      <OtrCommitteePanel committee="coac">
        <p>…</p>
      </OtrCommitteePanel>
      <otr-program-cards layout="compact" now={new Date()} />
      <otr-fairness-contact-badge variant="full" state="TX" />
      {/* @ts-expect-error -- no such attribute */}
      <otr-fairness-contact-badge variants="full" />
      {/* @ts-expect-error -- a string */}
      <Calendar view={3} />
    </>
  );
}
