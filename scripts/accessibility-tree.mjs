/** What a screen reader has no use for, or what only numbers nodes. */
const UNSAID = new Set(['InlineTextBox', 'generic', 'none', 'LineBreak', 'LayoutTable', 'Abbr', 'ListMarker']);
const RELATIONS = new Set(['controls', 'describedby', 'details', 'errormessage', 'flowto', 'labelledby', 'owns']);
const LIVE = new Set(['busy', 'atomic', 'relevant', 'root']);

/**
 * The accessibility tree of a page, as Chromium gives it to assistive technology: a line for each node, in order, with its role,
 * name, value and states, and with what it is labelled by, described by or controls.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function accessibilityTree(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
    return linesOf(nodes[0], { byId, byElement }, '');
  } finally {
    await session.detach();
  }
}

function linesOf(node, tree, indent) {
  const isText = node.role?.value === 'StaticText';
  const inner = isText ? [] : (node.childIds ?? []).flatMap((id) => tree.byId.get(id) ?? []);
  const lines = inner.flatMap((child) => linesOf(child, tree, isSaid(node) ? `${indent}  ` : indent));
  return isSaid(node) ? [indent + describe(node, tree), ...lines] : lines;
}

function isSaid(node) {
  return node && !node.ignored && !(UNSAID.has(node.role?.value) && !node.name?.value);
}

function describe({ role, name, value, description, properties = [] }, { byElement }) {
  const states = properties
    .filter((property) => !LIVE.has(property.name))
    .map((property) =>
      RELATIONS.has(property.name)
        ? `${property.name}=${relatedWords(property.value, byElement)}`
        : `${property.name}=${JSON.stringify(property.value.value)}`,
    );
  const texts = [name, value, description].flatMap((it) => (it?.value ? JSON.stringify(it.value) : []));
  return [role.value, ...texts, ...states.sort()].join(' ');
}

/** Ids differ from page to page; what they lead to does not. What is not said by itself may be left out of the tree. */
function relatedWords({ relatedNodes = [] }, byElement) {
  const related = relatedNodes.map(({ backendDOMNodeId }) => byElement.get(backendDOMNodeId));
  return JSON.stringify(related.map((node) => (isSaid(node) ? `${node.role.value} ${node.name?.value ?? ''}` : '')));
}
