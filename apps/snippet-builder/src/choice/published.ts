/** What the office publishes, as far as a choice of it is offered. */
export interface Published {
  readonly programs: readonly Named[];
  readonly committees: readonly Named[];
  /** Programs that events belong to. */
  readonly eventPrograms: readonly Named[];
  readonly events: readonly PublishedEvent[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface PublishedEvent {
  readonly summary: string;
  /** Its first day. */
  readonly date: string;
}

/** The documents in `content/`, as far as they are read here. */
export interface PublishedDocuments {
  readonly events: { readonly events: readonly { summary: string; start: string; program?: string }[] };
  readonly programs: { readonly programs: readonly (Named & { eventProgram?: string })[] };
  readonly committees: { readonly committees: readonly (Named & { abbreviation?: string })[] };
}

/** @returns what to choose from; events from the earliest to the latest, programs of events in their order of letters */
export function readPublished({ events, programs, committees }: PublishedDocuments): Published {
  const known = [
    ...programs.programs.map(({ id, name, eventProgram = id }) => ({ id: eventProgram, name })),
    ...committees.committees.map(({ id, name, abbreviation = name }) => ({ id, name: abbreviation })),
  ];
  const ids = [...new Set(events.events.flatMap(({ program }) => program ?? []))].sort();
  return {
    programs: programs.programs.map(({ id, name }) => ({ id, name })),
    committees: committees.committees.map(({ id, name }) => ({ id, name })),
    eventPrograms: ids.map((id) => known.find((each) => each.id === id) ?? { id, name: id }),
    events: events.events
      .map(({ summary, start }) => ({ summary, date: start.slice(0, 10) }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}
