import type { ContactPoint } from './contact-point.ts';

/** The Small Business Administration's office that takes comments about every federal agency (15 U.S.C. 657). */
export interface Ombudsman extends ContactPoint {
  readonly statutoryName?: string;
  /** Who may turn to it. */
  readonly serves?: readonly string[];
  readonly isFree?: boolean;
  readonly waysToComment?: readonly string[];
  readonly process?: string;
  /** What a comment does not do. */
  readonly limits?: readonly string[];
}
