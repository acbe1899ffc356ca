import type { Source } from '@otr-elements/event-data';
import type { FairnessBoards } from './fairness-boards.ts';
import type { FairnessRepresentative } from './fairness-representative.ts';
import type { Law } from './law.ts';
import type { Notice } from './notice.ts';
import type { Ombudsman } from './ombudsman.ts';
import type { Region } from './region.ts';
import type { Sourced } from './sourced.ts';

/** Where a small business turns that finds the enforcement of a federal rule unfair. */
export interface FairnessContact extends Sourced {
  readonly law?: Law;
  readonly representative?: FairnessRepresentative;
  readonly ombudsman?: Ombudsman;
  readonly boards?: FairnessBoards;
  readonly regions?: readonly Region[];
  /** Where the areas of the regions were read. */
  readonly regionSources?: readonly Source[];
  readonly notices?: readonly Notice[];
  /** What was looked for and not found. */
  readonly unknown?: readonly string[];
}
