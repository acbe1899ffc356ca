export function Page({ state }) {
  return (
    <>
      {state.isShown && (
        <otr-event-calendar
          id="by-address"
          src={state.src}
          view={state.view}
          lang={state.lang}
          limit={state.limit}
          find={String(state.isFind)}
          linkeddata="false"
          ref={give({ now: state.now })}
          onotr-date-change={state.onDateChange}
          onotr-event-select={state.onEventSelect}
        >
          <p slot="header">{state.greeting}</p>
          <ul>
            {state.items.map(({ id, name, href, date }) => (
              <li key={id}>
                <a href={href}>{name}</a>, <time dateTime={date}>{date}</time>
              </li>
            ))}
          </ul>
        </otr-event-calendar>
      )}
      <otr-event-calendar
        id="given"
        view="agenda"
        linkeddata="false"
        ref={give({ events: state.events, now: state.now })}
      />
      <otr-event-calendar id="several" view="agenda" linkeddata="false" ref={give({ now: state.now })}>
        {state.sources.map(({ src, label }) => (
          <otr-event-source key={src} src={src} label={label} />
        ))}
      </otr-event-calendar>
      <otr-program-cards id="cards">
        <ul>
          {state.programs.map((program) => (
            <li key={program}>
              <otr-program-card program={program} src="/feeds/programs.json" />
            </li>
          ))}
        </ul>
      </otr-program-cards>
    </>
  );
}

/** Objects are set when the tag is there: until it is defined, and where a server has drawn it, they would come as text or not at all. */
function give(properties) {
  return (element) => {
    if (element) Object.assign(element, properties);
  };
}
