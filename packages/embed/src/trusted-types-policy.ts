/** What Lit needs of a Trusted Types policy; the templates it passes are string literals of our own code. */
export interface LitPolicy {
  createHTML(html: string): unknown;
}

interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): LitPolicy;
}

/** The name that a page's `trusted-types` directive has to allow. */
export const POLICY_NAME = 'otr-lit';

// On the page and not in the module: a page lets a policy of one name be made once, and may load several of our scripts.
const SHARED = Symbol.for('otr-elements.lit-policy');

interface Page {
  readonly trustedTypes?: TrustedTypePolicyFactory;
  [SHARED]?: LitPolicy | undefined;
}

/**
 * Takes the place of the policy that Lit creates at import without a guard: a page that does not allow its name would
 * lose the whole script. The build puts this one there (see build/guard-lit-policy.mjs).
 */
export const litPolicy = litPolicyOf(globalThis as Page);

/** Undefined where there are no Trusted Types, and where the page refuses the name. */
export function litPolicyOf(page: Page): LitPolicy | undefined {
  try {
    return (page[SHARED] ??= page.trustedTypes?.createPolicy(POLICY_NAME, { createHTML: (html) => html }));
  } catch {
    return undefined;
  }
}
