import { addDays } from '@otr-elements/event-data';
import type { Period } from '../layout/period.ts';
import type { Strings } from '../strings/en.ts';

/** Names a period: `May 2026`, or `May 3–9, 2026`. */
export const periodWords = ({ unit, first, next }: Period, strings: Strings): string =>
  unit === 'month' ? strings.month(first) : strings.week(first, addDays(next, -1));
