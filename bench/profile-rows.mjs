/** What is no function of a page: waiting, and the browser's own work. */
const NOT_OURS = new Set(['(root)', '(idle)', '(program)']);

/**
 * Where a CPU profile (Chrome DevTools Protocol, Profiler.Profile) has spent its time, by function.
 *
 * @returns rows with `self` and `total` in milliseconds, most in all first; a function within itself counts once
 */
export function profileRows({ nodes, samples, timeDeltas }, most = 40) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const rows = new Map();
  samples.forEach((id, index) => {
    const milliseconds = timeDeltas[index] / 1000;
    const names = stackOf(id, byId, callers);
    for (const name of new Set(names)) rowOf(rows, name).total += milliseconds;
    if (names.length) rowOf(rows, names[0]).self += milliseconds;
  });
  return [...rows.values()].sort((a, b) => b.total - a.total).slice(0, most);
}

/** The functions that were running, the innermost first; one without a name counts for its caller. */
function stackOf(id, byId, callers) {
  const names = [];
  for (let at = id; at !== undefined; at = callers.get(at)) {
    const { functionName } = byId.get(at).callFrame;
    if (functionName && !NOT_OURS.has(functionName)) names.push(functionName);
  }
  return names;
}

function rowOf(rows, name) {
  if (!rows.has(name)) rows.set(name, { name, self: 0, total: 0 });
  return rows.get(name);
}
