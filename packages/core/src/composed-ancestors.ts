/**
 * An element and its ancestors as they are laid out: out of slots into the shadow tree that shows them, and out of
 * shadow trees to their hosts. A closed shadow tree is passed over, since nobody outside can see its slots.
 */
export function composedAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let node: Node | null | undefined = element; node; node = parentOf(node)) {
    if ('getAttribute' in node) ancestors.push(node as Element);
  }
  return ancestors;
}

function parentOf(node: Node): Node | null | undefined {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host;
}
