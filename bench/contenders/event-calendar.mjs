import { createCalendar, DayGrid, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';

export async function mount(host, { feed, date }) {
  const { events } = await (await fetch(feed)).json();
  const calendar = createCalendar(host, [DayGrid, List], {
    view: 'dayGridMonth',
    date,
    headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,listMonth' },
    dayMaxEvents: true,
    height: '800px',
    editable: false,
    events: events.map((event) => ({ ...event, allDay: event.start.length === 10 })),
  });
  return { next: () => calendar.next(), agenda: () => calendar.setOption('view', 'listMonth') };
}
