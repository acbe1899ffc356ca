import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Feed } from '@otr-elements/event-data';
import { readCommittees } from './read-committees.ts';
import { readEvents } from './read-events.ts';
import { readFairness } from './read-fairness.ts';
import { readPrograms } from './read-programs.ts';

export const DOCUMENTS = ['events', 'programs', 'committees', 'fairness'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** A JSON object that a test walks into. */
export type Json = Record<string, unknown>;

/** The reader of each document. */
export const READERS = {
  /** How many entries gave no event is of no concern to what was read of the others. */
  events: (json: unknown) => without(readEvents(json), 'lostEntries') as unknown as Omit<Feed, 'lostEntries'>,
  programs: readPrograms,
  committees: readCommittees,
  fairness: readFairness,
};

/** A fresh copy of a document that we publish. */
export function published(name: DocumentName): Json {
  return load(`../data/${name}.json`);
}

export function schemaOf(name: DocumentName | 'sourced'): Json {
  return load(`../schemas/${name}.schema.json`);
}

/** The check of a document against its schema. */
export function validatorOf(name: DocumentName): ValidateFunction {
  const validator = ajv.getSchema(`${name}.schema.json`);
  if (!validator) throw new Error(`There is no schema "${name}".`);
  return validator;
}

/** What stands at one place, such as `committees.0.posts.1`. */
export function valueAt(document: Json, path: string): unknown {
  return path.split('.').reduce<unknown>((node, step) => (node as Json)[step], document);
}

/** The document with another value at one place; `undefined` takes the key away. */
export function withValueAt(document: Json, path: string, value: unknown): Json {
  return withChangeAt(document, path, (parent, key) => {
    if (value === undefined) Reflect.deleteProperty(parent, key);
    else parent[key] = value;
  });
}

/** The document without what stands at one place; the items of a list after it move up. */
export function withoutValueAt(document: Json, path: string): Json {
  return withChangeAt(document, path, (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  });
}

/** The object without some of its keys. */
export function without(object: object, ...keys: string[]): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
formats.default(ajv);
for (const name of ['sourced', ...DOCUMENTS] as const) ajv.addSchema(schemaOf(name));

function load(path: string): Json {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Json;
}

function withChangeAt(document: Json, path: string, change: (parent: Json, key: string) => void): Json {
  const copy = structuredClone(document);
  const [, parentPath, key = path] = /^(.*)\.([^.]+)$/.exec(path) ?? [];
  change((parentPath ? valueAt(copy, parentPath) : copy) as Json, key);
  return copy;
}
