import { listOf, object, webUrl } from '@otr-elements/event-data/json.js';
import { partialDate, prose } from './scalars.ts';

export const source = object({ url: webUrl, kind: prose }, { required: ['url'] });

/** The keys of {@link Sourced}, to be spread into the shape of a fact. */
export const sourced = { asOf: partialDate, sources: listOf(source) };
