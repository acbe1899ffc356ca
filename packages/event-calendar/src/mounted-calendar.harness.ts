import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import './define.ts';
import type { OtrEventCalendar } from './otr-event-calendar.ts';
import { CalendarHarness } from './otr-event-calendar.harness.ts';

/** A shared machine may take seconds for what is done at once here. */
export const until = (condition: () => unknown): Promise<void> =>
  waitUntil(() => !!condition(), 'It did not get there.', { timeout: 15_000 });

export const feed = (name: string): string => new URL(`../../fixtures/feeds/${name}`, import.meta.url).href;
export const SPRING = feed('spring-2026.json');
export const NOW = new Date('2026-05-01T12:00:00Z');

export async function mount(template: TemplateResult): Promise<CalendarHarness> {
  return new CalendarHarness(await fixture<OtrEventCalendar>(template));
}

export const agenda = async (): Promise<CalendarHarness> =>
  (await mount(html`<otr-event-calendar src=${SPRING} view="agenda" .now=${NOW}></otr-event-calendar>`)).ready();

export const month = async (date = '2026-05-01'): Promise<CalendarHarness> =>
  (
    await mount(html`<otr-event-calendar src=${SPRING} view="month" date=${date} .now=${NOW}></otr-event-calendar>`)
  ).ready();
