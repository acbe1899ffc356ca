import { For, Show } from 'solid-js';

export function Page(props) {
  return (
    <>
      <Show when={props.state.isShown}>
        <otr-event-calendar
          id="by-address"
          src={props.state.src}
          view={props.state.view}
          lang={props.state.lang}
          limit={props.state.limit}
          find={props.state.isFind}
          linkeddata="false"
          prop:now={props.state.now}
          on:otr-date-change={(event) => props.state.onDateChange(event)}
          on:otr-event-select={(event) => props.state.onEventSelect(event)}
        >
          <p slot="header">{props.state.greeting}</p>
          <ul>
            <For each={props.state.items}>
              {({ name, href, date }) => (
                <li>
                  <a href={href}>{name}</a>, <time datetime={date}>{date}</time>
                </li>
              )}
            </For>
          </ul>
        </otr-event-calendar>
      </Show>
      <otr-event-calendar
        id="given"
        view="agenda"
        linkeddata="false"
        prop:events={props.state.events}
        prop:now={props.state.now}
      />
      <otr-event-calendar id="several" view="agenda" linkeddata="false" prop:now={props.state.now}>
        <For each={props.state.sources}>
          {({ src, label }) => <otr-event-source attr:src={src} attr:label={label} />}
        </For>
      </otr-event-calendar>
      <otr-program-cards id="cards">
        <ul>
          <For each={props.state.programs}>
            {(program) => (
              <li>
                <otr-program-card program={program} src="/feeds/programs.json" />
              </li>
            )}
          </For>
        </ul>
      </otr-program-cards>
    </>
  );
}
