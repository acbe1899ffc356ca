import { groupThousands } from './group-thousands.ts';

/** A count with its word. Spanish has a third form, for whole millions; no count of ours comes near it. */
export const countWords = (count: number, one: string, other: string): string =>
  `${groupThousands(count)} ${count === 1 ? one : other}`;
