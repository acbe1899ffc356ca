/** The object without the keys that have no value. */
export function definedOnly<T extends object>(fields: T): Defined<T> {
  const defined: Partial<T> = {};
  // A loop, as each of thousands of events passes here several times.
  for (const key in fields) if (fields[key] !== undefined) defined[key] = fields[key];
  return defined as unknown as Defined<T>;
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
