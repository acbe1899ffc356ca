import type { LitElement } from 'lit';
import { manifest } from './manifest.ts';

const ASKED = /prefers-reduced-motion/;

/** What each rule asked for before a toolbar changed it. */
const asked = new WeakMap<CSSMediaRule, string>();

/**
 * Lets the elements' own rules for reduced motion hold, or leaves them to the visitor's system. A page cannot set the preference
 * itself.
 */
export function reduceMotion(isReduced: boolean): void {
  for (const { tagName } of manifest.modules.flatMap(({ declarations }) => declarations)) {
    const element = customElements.get(tagName ?? 'otr-none') as typeof LitElement | undefined;
    for (const style of element?.elementStyles ?? []) {
      const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
      for (const rule of sheet?.cssRules ?? []) if (rule instanceof CSSMediaRule) change(rule, isReduced);
    }
  }
}

function change(rule: CSSMediaRule, isReduced: boolean): void {
  if (ASKED.test(rule.conditionText)) asked.set(rule, rule.conditionText);
  const condition = asked.get(rule);
  if (condition) rule.media.mediaText = isReduced ? 'all' : condition;
}
