import { isOnServer } from '@otr-elements/core';
import { addDays, isIsoDate, type Feed } from '@otr-elements/event-data';
import { readEventList } from './event-list.ts';

/**
 * Reads the list that stands in the tag as events: of each item its link (name and address) and its
 * `<time datetime>`, a second one being the last day or the end. Items without both are no events, nor are those of a slot.
 */
export function readLightList(host: Element): Feed {
  const items = isOnServer ? [] : host.querySelectorAll('li:not(:scope > [slot] *)');
  return readEventList(
    [...items].flatMap((item) => readItem(item) ?? []),
    host,
  );
}

function readItem(item: Element): Record<string, unknown> | undefined {
  const link = item.querySelector('a');
  const [start, end] = [...item.querySelectorAll('time')].map((time) => time.dateTime || time.textContent.trim());
  const summary = link?.textContent.trim().replace(/\s+/g, ' ');
  if (!summary || !start) return undefined;
  return { uid: `${start} ${summary}`, summary, start, end: exclusive(end), url: link?.href };
}

/** People write the last day; the model's end is the day after. */
const exclusive = (end: string | undefined): string | undefined => (end && isIsoDate(end) ? addDays(end, 1) : end);
