import { placeOf } from '../json/place.ts';
import type { Place } from '../json/place.ts';
import { isObject, ownValue } from '../json/read.ts';
import type { Steps } from '../model/steps.ts';
import { hasType } from './node-value.ts';

/** A node of a document that is an event. */
export interface EventNode {
  readonly node: object;
  readonly place: Place;
  /** Identifier of the event among whose `subEvent` it stands. */
  readonly superEvent?: string | undefined;
}

/** Whether a document is JSON-LD: it, or a node that it lists, says what it is. */
export function isLinkedData(document: unknown): document is object {
  return [document].flat().some((node) => isObject(node) && ownValue(node, ['@context', '@type', '@graph'])[1]);
}

/** Whether something stands where a node lists events, be it an empty list. */
export function listsEvents(node: object): boolean {
  return Array.isArray(node) || ownValue(node, LISTS)[1] !== undefined;
}

/**
 * The events of a document, wherever sites list them; an event comes before those that it contains.
 *
 * @param uidOf - gives the identifier that an event will have, without a word about what is wrong with it
 */
export function* eventNodes(
  document: object,
  documentPlace: Place,
  uidOf: (node: object, place: Place) => string | undefined,
): Steps<readonly EventNode[]> {
  const found: EventNode[] = [];
  const open: EventNode[] = [{ node: document, place: documentPlace }];
  // The list grows on the way: no call is as deep as the document.
  for (const { node, place, superEvent } of open) {
    const isEvent = hasType(node, EVENT);
    if (isEvent) found.push({ node, place, superEvent });
    const outer = isEvent && listsEvents(node) ? uidOf(node, place) : superEvent;
    for (const step of Array.isArray(node) ? node.keys() : LISTS) {
      const [, inner] = ownValue(node, [String(step)]);
      if (typeof inner === 'object')
        open.push({ node: inner as object, place: placeOf(place, step), superEvent: outer });
      yield;
    }
  }
  return found;
}

/** Event and the types below it; what only ends as they do, such as EventReservation, is none. */
const EVENT = /(Event|EventSeries|Festival|Hackathon|CourseInstance)$/;

/** Properties under which a node has events. */
const LISTS = ['@graph', 'mainEntity', 'itemListElement', 'item', 'event', 'events', 'subEvent', 'subEvents'];
