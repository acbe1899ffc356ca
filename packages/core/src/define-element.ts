import { warnOnce } from './warn-once.ts';

let isTold = false;

/**
 * Registers an element. The first definition of a tag wins; another class for the same tag is left out. Of a
 * script that brings several, the page is told once.
 * Does nothing where there are no custom elements, as on a server.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (defined !== element && !isTold) {
    isTold = true;
    warnOnce(
      'element-defined-twice',
      `<${tag}> is already defined on this page, by another script or version; the first definition is used.`,
    );
  }
}
