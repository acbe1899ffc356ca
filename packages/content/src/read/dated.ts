import { listOf, object } from '@otr-elements/event-data/json.js';
import type { Read } from '@otr-elements/event-data/json.js';
import type { DatedName } from '../model/dated-name.ts';
import type { DatedValue } from '../model/dated-value.ts';
import { partialDate, prose } from './scalars.ts';
import { sourced } from './sourced.ts';

/** A {@link DatedValue} whose value is of one kind, such as a telephone number. */
export function datedValue(value: Read<string>): Read<DatedValue> {
  return object(datedShape(value), { required: ['value'] });
}

/** The keys of {@link DatedValue}. */
export const datedShape = <T>(value: Read<T>) => ({
  ...sourced,
  value,
  label: prose,
  note: prose,
  alsoSeen: listOf(partialDate),
});

/** The keys of {@link DatedName}. */
export const datedNameShape = {
  ...sourced,
  name: prose,
  from: partialDate,
  until: partialDate,
  seen: prose,
  note: prose,
};

export const datedName: Read<DatedName> = object(datedNameShape, { required: ['name'] });
