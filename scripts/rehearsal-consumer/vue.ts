import '@otr-elements/event-calendar/vue';
import type { GlobalComponents } from 'vue';
type Calendar = InstanceType<GlobalComponents['otr-event-calendar']>;
export const props: Calendar['$props'] = { view: 'month', class: 'x' };
export const listen = (calendar: Calendar) =>
  calendar.$emit satisfies (event: 'otr-date-change', payload: HTMLElementEventMap['otr-date-change']) => void;
// @ts-expect-error -- a string
export const wrong: Calendar['$props'] = { view: 3 };
