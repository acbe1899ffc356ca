import { OtrEventCalendar, OtrEventSource } from '@otr-elements/event-calendar/react';
import { OtrProgramCard, OtrProgramCards } from '@otr-elements/program-card/react';

export function Page({ state, given }) {
  return (
    <>
      {state.isShown && (
        <OtrEventCalendar
          id="by-address"
          src={state.src}
          view={state.view}
          lang={state.lang}
          limit={state.limit}
          find={state.isFind}
          linkeddata="false"
          now={state.now}
          onOtrDateChange={state.onDateChange}
          onOtrEventSelect={state.onEventSelect}
        >
          <p slot="header">{state.greeting}</p>
          <ul>
            {state.items.map(({ id, name, href, date }) => (
              <li key={id}>
                <a href={href}>{name}</a>, <time dateTime={date}>{date}</time>
              </li>
            ))}
          </ul>
        </OtrEventCalendar>
      )}
      <OtrEventCalendar ref={given} id="given" view="agenda" linkeddata="false" events={state.events} now={state.now} />
      <OtrEventCalendar id="several" view="agenda" linkeddata="false" now={state.now}>
        {state.sources.map(({ src, label }) => (
          <OtrEventSource key={src} src={src} label={label} />
        ))}
      </OtrEventCalendar>
      <OtrProgramCards id="cards">
        <ul>
          {state.programs.map((program) => (
            <li key={program}>
              <OtrProgramCard program={program} src="/feeds/programs.json" />
            </li>
          ))}
        </ul>
      </OtrProgramCards>
    </>
  );
}
