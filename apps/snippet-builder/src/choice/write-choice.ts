import { widgetNamed } from './catalogue.ts';
import { KEYS } from './read-choice.ts';

/**
 * The query of an address after one thing was chosen.
 *
 * @param query - not changed
 * @param value - empty where nothing is chosen
 */
export function withChosen(query: URLSearchParams, key: string, value: string): URLSearchParams {
  const next = new URLSearchParams(query);
  if (value) next.set(key, value);
  else next.delete(key);
  if (key === 'widget') keepWhatFits(next, value);
  return next;
}

/** Another widget begins with its own attributes and its own link; what both have stays. */
function keepWhatFits(query: URLSearchParams, name: string): void {
  const kept = new Set<string>([...KEYS, ...widgetNamed(name).attributes.map((attribute) => attribute.name)]);
  for (const key of [...query.keys()]) if (!kept.has(key)) query.delete(key);
  for (const key of ['src', 'events', 'program', 'source', 'link', 'content']) query.delete(key);
}
