import { placeOf, report } from './place.ts';
import type { Place } from './place.ts';

/**
 * Turns a value of unknown type into a typed one.
 *
 * @returns undefined where the value cannot be used; the place's problems then say why. Never throws, and calls no method
 * of the value (a document may hold its own `toString`).
 */
export type Read<T> = (value: unknown, place: Place) => T | undefined;

/** What a {@link Read} gives. */
export type ReadValue<R> = R extends Read<infer T> ? T : never;

/** What stands under each key of an object. */
export type Shape = Readonly<Record<string, Read<unknown>>>;

/** The object that a {@link Shape} gives; a key that is not required may be absent. */
export type ReadObject<S extends Shape, R extends keyof S = never> = {
  readonly [K in R]: ReadValue<S[K]>;
} & { readonly [K in Exclude<keyof S, R>]?: ReadValue<S[K]> };

export interface ObjectRules<S extends Shape, R extends keyof S> {
  /** Without one of these the whole object is left out. */
  readonly required?: readonly R[];
  /** Other names for a key, tried in order where the key itself is absent. */
  readonly aliases?: Readonly<Partial<Record<keyof S, readonly string[]>>>;
}

/**
 * An object with the keys of the shape; all others are ignored. `null` and empty text count as absent.
 *
 * @example object({ title: text(), url: webUrl }, { required: ['url'], aliases: { title: ['name'] } })
 */
export function object<S extends Shape, R extends keyof S & string = never>(
  shape: S,
  rules: ObjectRules<S, R> = {},
): Read<ReadObject<S, R>> {
  const namesOf = new Map(Object.keys(shape).map((key) => [key, [key, ...(rules.aliases?.[key] ?? [])]]));
  const keyOf = new Map([...namesOf].flatMap(([key, names]) => names.map((name) => [name, key] as const)));
  return (value, place) => {
    if (!isObject(value)) return wrongType(value, place, 'an object');
    const fields: Record<string, unknown> = {};
    // A value has few of the many keys that a shape can have.
    for (const given of Object.keys(value)) {
      const key = keyOf.get(given);
      if (key === undefined) continue;
      const [name, found] = ownValue(value, namesOf.get(key)!);
      if (name !== given || found === undefined) continue;
      const field = shape[key]!(found, placeOf(place, name));
      if (field !== undefined) fields[key] = field;
    }
    const missing = rules.required?.find((key) => fields[key] === undefined);
    if (missing) return report(place, 'missing-field', `has no usable "${missing}", and is left out.`);
    return fields as ReadObject<S, R>;
  };
}

/** A list, in which a bad item costs only itself. Past `most` items the rest is left out, with a problem. */
export function listOf<T>(read: Read<T>, most = 10_000): Read<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return wrongType(value, place, 'a list');
    if (value.length > most) report(place, 'list-cut', `has ${value.length} items; only ${most} are read.`);
    return value
      .slice(0, most)
      .map((item, index) => read(item, placeOf(place, index)))
      .filter((item) => item !== undefined);
  };
}

/** The first names under which the object itself, not its prototype, has something. */
export function ownValue(value: object, names: readonly string[]): [name: string, value: unknown] {
  for (const name of names) {
    const found: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    if (found !== undefined && found !== null && found !== '') return [name, found];
  }
  return [names[0] ?? '', undefined];
}

/** Whether the value is an object with keys: no list, no null. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reports that a value is not of the type expected. */
export function wrongType(value: unknown, place: Place, expected: string): undefined {
  return report(place, 'wrong-type', `is ${describe(value)}, not ${expected}; it is left out.`);
}

/** The value in words short enough for a message. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : 'an object';
}
