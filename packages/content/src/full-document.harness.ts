import { schemaOf } from './content.harness.ts';
import type { DocumentName, Json } from './content.harness.ts';

/** A document with a value under every key that its schema knows, and one item in every list. */
export function fullDocument(name: DocumentName): Json {
  const root = schemaOf(name) as Schema;
  return exampleOf(root, root) as Json;
}

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Record<string, Schema>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Record<string, Schema>;
}

function exampleOf(schema: Schema, root: Schema): unknown {
  const { properties = {}, items, minimum = 0 } = schema;
  const own = Object.entries(properties).map(([key, property]) => [key, exampleOf(property, root)]);
  if (schema.$ref) return withKeys(exampleOfPart(schema.$ref, root), own);
  if (schema.type === 'object') return Object.fromEntries(own);
  if (schema.type === 'array' && items) return [exampleOf(items, root)];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return minimum + 1;
  return schema.const ?? schema.enum?.[0] ?? schema.examples?.[0] ?? 'Some text.';
}

function exampleOfPart(reference: string, root: Schema): unknown {
  const [file, part = ''] = reference.split('#/$defs/');
  const home = file ? (schemaOf('sourced') as Schema) : root;
  return exampleOf(home.$defs?.[part] ?? {}, home);
}

function withKeys(example: unknown, own: unknown[][]): unknown {
  return own.length ? { ...(example as Json), ...Object.fromEntries(own) } : example;
}
