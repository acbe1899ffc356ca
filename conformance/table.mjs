import { outcomeOf } from './shortfall.mjs';

const COLUMNS = ['set', 'engine', 'cases', 'exact', 'explained', 'wrong', 'not run', 'bar', 'met', 'why'];
const MOST_MISSES = 20;

/** The rows as one Markdown table. */
export function formatTable(rows) {
  return [COLUMNS, COLUMNS.map(() => '---'), ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What missed in one row, a line each; what has no explanation comes first. */
export function formatMisses({ set, engine, misses }, all) {
  if (!misses.length) return '';
  const sorted = misses.toSorted((a, b) => (a.kind === 'explained') - (b.kind === 'explained'));
  const shown = all ? sorted : sorted.slice(0, MOST_MISSES);
  const rest = sorted.length - shown.length;
  const lines = [`${set} · ${engine}`, ...shown.map((miss) => `  ${oneLine(formatMiss(miss))}`)];
  return [...lines, ...(rest ? [`  … and ${rest} more: give --all to see them`] : []), ''].join('\n');
}

function formatMiss({ id, kind, why, detail }) {
  return [id, ...(kind === 'explained' ? [kind] : []), why, ...(detail ? [detail] : [])].join(': ');
}

/** The closing line: a row with a bar is one test. What is known to miss its bar is neither passed nor failed. */
export function formatClosing(rows, shortfalls = {}) {
  const sets = { met: [], known: [], failed: [] };
  for (const row of rows.filter(({ bar }) => bar)) sets[outcomeOf(row, shortfalls)].push(row.set);
  const { met, known, failed } = sets;
  const closing = `${met.length} passed, ${failed.length} failed`;
  return known.length ? `Below the bar, as recorded: ${known.join('; ')}\n${closing}` : closing;
}

function cellsOf(row) {
  const { set, engine, cases, exact, explained, wrong, notRun, bar, holds } = row;
  const met = bar ? (holds ? 'yes' : '**no**') : '';
  return [set, engine, cases, exact, explained, wrong, notRun, bar?.text ?? '', met, whyOf(row)].map(asCell);
}

function whyOf({ note, reasons }) {
  const counts = [...reasons].sort(([, a], [, b]) => b - a).map(([why, count]) => `${why} ${count}`);
  return [note, ...counts].filter(Boolean).join('; ');
}

function asCell(value) {
  return oneLine(String(value)).replaceAll('|', '\\|');
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').slice(0, 400);
}
