import { warnOnce } from './warn-once.ts';

/**
 * Registers an element. The first definition of a tag wins; another class for the same tag is left out with a warning.
 * Does nothing where there are no custom elements, as on a server.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (defined !== element) {
    warnOnce('element-defined-twice', `<${tag}> is already defined on this page; the first definition is used.`);
  }
}
