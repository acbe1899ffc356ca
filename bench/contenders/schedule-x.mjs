import { createCalendar, createViewList, createViewMonthGrid } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';

// Temporal is Chromium's own.
const ZONE = 'America/New_York';

export async function mount(host, { feed, date }) {
  const { events } = await (await fetch(feed)).json();
  host.style.setProperty('--sx-height', '800px');
  const calendar = createCalendar({
    views: [createViewMonthGrid(), createViewList()],
    selectedDate: Temporal.PlainDate.from(date),
    timezone: ZONE,
    monthGridOptions: { nEventsPerDay: 3 },
    events: events.map(toItsEvent),
  });
  calendar.render(host);
  const { calendarState, datePickerState } = calendar.$app;
  return {
    // Its buttons act when the mouse is let go, not on a click.
    next: () =>
      host
        .querySelector('.sx__chevron--next')
        .parentElement.dispatchEvent(new MouseEvent('mouseup', { bubbles: true })),
    agenda: () => calendarState.setView('list', datePickerState.selectedDate.value),
  };
}

/** Its whole days end on the last day, and its meetings have a zone. */
function toItsEvent({ start, end, ...event }) {
  if (start.length > 10) return { ...event, start: inZone(start), end: inZone(end) };
  const [first, after] = [start, end].map((day) => Temporal.PlainDate.from(day));
  return { ...event, start: first, end: after.subtract({ days: 1 }) };
}

function inZone(time) {
  return Temporal.PlainDateTime.from(time).toZonedDateTime(ZONE);
}
