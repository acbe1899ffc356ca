import { placeOf } from '../json/place.ts';
import type { Place } from '../json/place.ts';
import { isObject, ownValue } from '../json/read.ts';
import { hasType } from './node-value.ts';

/** A node of a document that is an event. */
export interface EventNode {
  readonly node: object;
  readonly place: Place;
  /** Identifier of the event among whose `subEvent` it stands. */
  readonly superEvent?: string | undefined;
}

/** Whether a document is JSON-LD: it, or a node that it lists, says what it is. */
export function isLinkedData(document: unknown): boolean {
  return [document].flat().some((node) => isObject(node) && ownValue(node, ['@context', '@type', '@graph'])[1]);
}

/** Whether a document has something where sites list events, be it an empty list. */
export function listsEvents(document: unknown): boolean {
  return !isObject(document) || ownValue(document, LISTS)[1] !== undefined;
}

/**
 * The events of a document, wherever sites list them; an event comes before those that it contains.
 *
 * @param uidOf - gives the identifier that an event will have, without a word about what is wrong with it
 */
export function* eventNodes(
  document: unknown,
  documentPlace: Place,
  uidOf: (node: object, place: Place) => string | undefined,
): Generator<EventNode> {
  const open: { value: unknown; place: Place; superEvent?: string | undefined }[] = [
    { value: document, place: documentPlace },
  ];
  // The list grows on the way: no call is as deep as the document.
  for (const { value, place, superEvent } of open) {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) open.push({ value: item, place: placeOf(place, index), superEvent });
    } else if (isObject(value)) {
      const isEvent = hasType(value, EVENT);
      if (isEvent) yield { node: value, place, superEvent };
      const lists = LISTS.filter((key) => ownValue(value, [key])[1]);
      const outer = isEvent && lists.length ? uidOf(value, place) : superEvent;
      for (const key of lists)
        open.push({ value: ownValue(value, [key])[1], place: placeOf(place, key), superEvent: outer });
    }
  }
}

/** Event and the types below it; what only ends as they do, such as EventReservation, is none. */
const EVENT = /(Event|EventSeries|Festival|Hackathon|CourseInstance)$/;

/** Properties under which a node has events. */
const LISTS = ['@graph', 'mainEntity', 'itemListElement', 'item', 'event', 'events', 'subEvent', 'subEvents'];
