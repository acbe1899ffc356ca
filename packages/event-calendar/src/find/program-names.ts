import type { CalendarEvent } from '@otr-elements/event-data';

/** The programs of an event, as its feed writes them: those of JSON, or the categories of iCalendar. */
export const programNames = ({ program, categories = NONE }: CalendarEvent): readonly string[] =>
  program ? [program, ...categories] : categories;

const NONE: readonly string[] = [];

/** Whether an event is of one of some programs, given in lower case. */
export const isOfProgram = (event: CalendarEvent, names: readonly string[]): boolean =>
  programNames(event).some((name) => names.includes(name.toLowerCase()));

/** An identifier as words: `trade-week` is “Trade week”; a name stays as it is. */
export function programWords(name: string, known: Readonly<Record<string, string>>): string {
  const words = /[A-Z\s]/.test(name) ? name : name.replace(/[-_]+/g, ' ');
  return known[name.toLowerCase()] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
