import { addDays, isIsoDate, readFeed, type Feed } from '@otr-elements/event-data';

/**
 * Reads the list that stands in the tag as events: of each item its link (name and address) and its
 * `<time datetime>`, a second one being the last day or the end. Items without both are no events.
 */
export function readLightList(host: Element): Feed {
  const events = [...host.querySelectorAll('li')].flatMap((item) => readItem(item) ?? []);
  return readFeed(JSON.stringify({ events }), { url: host.ownerDocument.baseURI });
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
