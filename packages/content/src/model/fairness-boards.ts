import type { Sourced } from './sourced.ts';

/** The Regional Small Business Regulatory Fairness Boards. */
export interface FairnessBoards extends Sourced {
  readonly count?: number;
  readonly placement?: string;
  /** Of each board. */
  readonly members?: number;
  readonly composition?: string;
  readonly duties?: readonly string[];
}
