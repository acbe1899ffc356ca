/** So many made-up programs with one event each, in our JSON. */
export function samplePrograms(count) {
  const ids = Array.from({ length: count }, (_, at) => `sample-${at}`);
  const programs = ids.map((id, at) => ({
    id,
    name: `Sample program ${at}`,
    summary: 'A yearly conference where people who trade meet people who regulate trade. All of this is a sample.',
    url: `https://agency.example/${id}`,
    audience: ['Importers', 'Carriers'],
    topics: ['Security', 'Small business'],
    links: [{ url: 'https://www.cbp.gov/agenda.pdf', title: 'Agenda', mediaType: 'application/pdf', size: 1_200_000 }],
  }));
  const events = ids.map((id, at) => ({
    uid: `${id}-2026`,
    summary: `Sample edition ${at}`,
    start: '2026-05-06',
    end: '2026-05-09',
    timeZone: 'America/Chicago',
    program: id,
    location: { locality: 'New Orleans' },
    deadlines: [{ kind: 'registration', at: '2026-04-20' }],
  }));
  return { programs: { programs }, events: { events } };
}
