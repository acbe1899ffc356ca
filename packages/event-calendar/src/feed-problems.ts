import { warnOnce } from '@otr-elements/core';
import type { Feed } from '@otr-elements/event-data';

/** Says in the console the first problem of what was read, and how many others there are. */
export function warnOfProblems({ problems: [first, ...others] }: Feed, name = ''): void {
  if (!first) return;
  const where = first.line ? ` in line ${first.line}` : '';
  const more = others.length ? ` (and ${others.length} more)` : '';
  warnOnce('feed-problems', `The feed ${name} has a problem${where}${more}: ${first.message}`);
}
