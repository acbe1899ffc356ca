import Calendar from '@toast-ui/calendar';
import '@toast-ui/calendar/toastui-calendar.min.css';

/** It has no list, and no buttons of its own to turn the month. */
export async function mount(host, { feed, date }) {
  const { events } = await (await fetch(feed)).json();
  host.style.height = '800px';
  const calendar = new Calendar(host, {
    defaultView: 'month',
    isReadOnly: true,
    usageStatistics: false,
    month: { visibleEventCount: 3, isAlways6Weeks: false },
  });
  calendar.setDate(`${date}T00:00:00`);
  calendar.createEvents(events.map(toItsEvent));
  return { next: () => calendar.next() };
}

/** Its whole days are times, and end before midnight. */
function toItsEvent({ id, title, start, end, location, description }) {
  const common = { id, title, location, body: description, calendarId: 'sample' };
  if (start.length > 10) return { ...common, start, end, category: 'time' };
  const last = new Date(new Date(`${end}T00:00:00`).getTime() - 1);
  return { ...common, start: `${start}T00:00:00`, end: last, category: 'allday', isAllday: true };
}
