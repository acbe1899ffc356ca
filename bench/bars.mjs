import { FLOOR, OURS } from './contenders.mjs';
import { formatFigure, ratioOf } from './table.mjs';

/**
 * What the calendar has to keep. `to` is what a figure is divided by: the floor, or our own figure at another count;
 * without it the figure itself is held against the bar.
 */
const BARS = [
  ...[50, 1000].map((count) => ({ what: `cold load, CPU, ${count} events`, ...load(count), most: 1.4, to: {} })),
  { what: 'cold load, CPU, 10,000 events', ...load(10_000), most: 1.25, to: {} },
  { what: 'next month, CPU, 10,000 events', ...month(10_000), most: 1, to: {} },
  { what: 'next month, CPU, 10,000 events to 1,000', ...month(10_000), most: 1.2, to: { name: OURS, ...month(1000) } },
  { what: 'agenda, CPU, 10,000 events', suite: 'agenda', count: 10_000, column: 'cpu', most: 1, to: {} },
  { what: 'slow phone, TBT, ms', ...phone('tbt'), most: 200 },
  { what: 'slow phone, INP, ms', ...phone('inp'), most: 100 },
  { what: 'slow phone, CLS', ...phone('cls'), most: 0 },
  { what: 'heap, 1,000 events, MB', ...load(1000), column: 'heap', most: 1 },
  { what: 'heap, 10,000 events, MB', ...load(10_000), column: 'heap', most: 5 },
  { what: 'size, gzip, kB', suite: 'size', column: 'gzip', scale: 1000, most: 28 },
];

/** Each bar with our figure; `isMet` is undefined where it was not measured. */
export function judge(tables) {
  return BARS.map((bar) => {
    const value = valueOf(bar, tables);
    return {
      what: bar.what,
      bar: `≤ ${bar.most}${bar.to ? ' ×' : ''}`,
      figure: value === undefined ? undefined : bar.to ? `${value.toFixed(2)} ×` : formatFigure(value),
      isMet: value === undefined ? undefined : value <= bar.most,
    };
  });
}

function valueOf({ suite, count, column, scale = 1, to }, tables) {
  const row = rowOf(tables, { suite, count, name: OURS });
  if (!to) return row?.[column] === undefined ? undefined : row[column] / scale;
  return ratioOf(row, rowOf(tables, { suite, count, name: FLOOR, ...to }), column);
}

function rowOf(tables, { suite, count, name }) {
  return tables.find((table) => table.suite === suite && table.count === count)?.rows.find((row) => row.name === name);
}

function load(count) {
  return { suite: 'load', count, column: 'cpu' };
}

function month(count) {
  return { suite: 'month', count, column: 'cpu' };
}

function phone(column) {
  return { suite: 'phone', column };
}
