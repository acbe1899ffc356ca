import '@otr-elements/event-calendar/define.js';
const calendar = document.querySelector('otr-event-calendar')!;
calendar.addEventListener('otr-date-change', (event) => {
  const date: string = event.date;
  console.log(date);
});
calendar.addEventListener('otr-event-select', (event) => console.log(event.occurrence.uid satisfies string));
calendar.view = 'month';
// @ts-expect-error -- no such event property
calendar.addEventListener('otr-date-change', (event) => event.nothing);
