import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import list from 'fullcalendar/list';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';

export async function mount(host, { feed, date }) {
  const { events } = await (await fetch(feed)).json();
  const calendar = new Calendar(host, {
    plugins: [dayGrid, list, theme],
    initialView: 'dayGridMonth',
    initialDate: date,
    headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,listMonth' },
    dayMaxEvents: 3,
    height: 800,
    eventClass: 'sample-event',
    events,
  });
  calendar.render();
  return { next: () => calendar.next(), agenda: () => calendar.changeView('listMonth') };
}
