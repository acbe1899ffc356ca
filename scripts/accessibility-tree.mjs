/** What a screen reader has no use for, or what only numbers nodes. */
const UNSAID = new Set(['InlineTextBox', 'generic', 'none', 'LineBreak', 'LayoutTable', 'Abbr', 'ListMarker']);
const RELATIONS = new Set(['controls', 'describedby', 'details', 'errormessage', 'flowto', 'labelledby', 'owns']);
const LIVE = new Set(['busy', 'atomic', 'relevant', 'root']);

/**
 * The accessibility tree of a page, as Chromium gives it to assistive technology: a line for each node, in order, with its role,
 * name, value and states.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function accessibilityTree(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return linesOf(nodes[0], byId, '');
  } finally {
    await session.detach();
  }
}

function linesOf(node, byId, indent) {
  const isSaid = !node.ignored && !(UNSAID.has(node.role?.value) && !node.name?.value);
  const isText = node.role?.value === 'StaticText';
  const inner = isText ? [] : (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const lines = inner.flatMap((child) => linesOf(child, byId, isSaid ? `${indent}  ` : indent));
  return isSaid ? [indent + describe(node), ...lines] : lines;
}

function describe({ role, name, value, description, properties = [] }) {
  const states = properties
    .filter((property) => !RELATIONS.has(property.name) && !LIVE.has(property.name))
    .map((property) => `${property.name}=${JSON.stringify(property.value.value)}`);
  const texts = [name, value, description].flatMap((it) => (it?.value ? JSON.stringify(it.value) : []));
  return [role.value, ...texts, ...states.sort()].join(' ');
}
