import type { ContactPoint } from './contact-point.ts';

/** The agency's own contact: a role, never a person. */
export interface FairnessRepresentative extends ContactPoint {
  /** Which office-holder has the role. */
  readonly heldBy?: string;
  readonly duty?: string;
  /** `id` of the {@link Office}. */
  readonly office?: string;
}
