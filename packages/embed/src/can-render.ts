import { warnOnce } from '@otr-elements/core';
import { litPolicy, POLICY_NAME } from './trusted-types-policy.ts';

// Asked once: a page that refuses reports each question.
const isAllowed = !!litPolicy || !isEnforced();

/**
 * Whether templates can be rendered under the page's policy. Where it enforces Trusted Types and refuses our policy,
 * an element that renders would only hide the content in its tag, so it had better stay undefined.
 */
export function canRender(): boolean {
  if (isAllowed) return true;
  warnOnce(
    'trusted-types-blocked',
    `The page's Content-Security-Policy does not allow the Trusted Types policy "${POLICY_NAME}"; the content in the tags is shown instead. Add it: trusted-types ${POLICY_NAME}.`,
  );
  return false;
}

/** An enforcing page refuses a plain string as the text of a script, even of one that never runs. */
function isEnforced(): boolean {
  if (!('trustedTypes' in globalThis)) return false;
  try {
    document.createElement('script').text = '/* empty */';
    return false;
  } catch {
    return true;
  }
}
