import { readFileSync } from 'node:fs';

/** The text of a feed among the fixtures. */
export function readFixture(name: string): string {
  return readFileSync(new URL(import.meta.resolve(`@otr-elements/fixtures/${name}`)), 'utf8');
}
