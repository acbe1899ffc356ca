import { isObject, listOf, ownValue } from '../json/read.ts';
import type { Read } from '../json/read.ts';

/** Every usable value of a property: in JSON-LD each may have one or a list of them. */
export function every<T>(read: Read<T>, most = 500): Read<readonly T[]> {
  const list = listOf(read, most);
  return (value, place) => {
    if (Array.isArray(value)) return list(value, place);
    const only = read(value, place);
    return only === undefined ? [] : [only];
  };
}

/** The first usable value of a property. */
export function first<T>(read: Read<T>): Read<T> {
  return (value, place) => every(read)(value, place)?.[0];
}

/** The first usable text of a property, also where a node stands for it: `{ "@value": "…" }`, `{ "name": "…" }`. */
export function plain<T>(read: Read<T>): Read<T> {
  return first((value, place) => read(plainValue(value), place));
}

/** What a node comes to in one word: its value, its name or its address. */
export function plainValue(value: unknown): unknown {
  return isObject(value) ? ownValue(value, ['@value', 'value', 'name', 'url', '@id'])[1] : value;
}

/** A word of schema.org, however it is qualified: `EventCancelled` of `https://schema.org/EventCancelled`. */
export function word(value: unknown): string {
  return typeof value === 'string' ? value.trim().replace(/^.*[/#:]/, '') : '';
}

/** Whether one of the types of a node is named so. */
export function hasType(node: object, name: RegExp): boolean {
  return [ownValue(node, ['@type'])[1]].flat().some((type) => name.test(word(type)));
}
