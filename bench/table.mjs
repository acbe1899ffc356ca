const NONE = '–';

/**
 * A table as Markdown. Beside each column of `ratios` stands how many times the floor's figure it is.
 *
 * @param {{title: string, columns: string[], ratios?: string[], rows: {name: string}[]}} table
 */
export function formatTable({ title, columns, ratios = [], rows }, floor) {
  const base = rows.find(({ name }) => name === floor);
  const titles = columns.flatMap((column) => (ratios.includes(column) ? [column, '×'] : [column]));
  const lines = rows.map((row) => [
    row.name,
    ...columns.flatMap((column) =>
      ratios.includes(column)
        ? [formatFigure(row[column]), formatRatio(ratioOf(row, base, column))]
        : [formatFigure(row[column])],
    ),
  ]);
  return [`### ${title}`, '', ...markdown(['', ...titles], lines), ''].join('\n');
}

/** The bars, met or not. */
export function formatBars(verdicts) {
  const lines = verdicts.map(({ what, bar, figure, isMet }) => [
    what,
    bar,
    figure ?? NONE,
    isMet === undefined ? 'not measured' : isMet ? 'yes' : '**no**',
  ]);
  return ['### Bars', '', ...markdown(['what', 'bar', 'ours', 'met'], lines), ''].join('\n');
}

/** Undefined where either is missing. */
export function ratioOf(row, base, column) {
  const ratio = row?.[column] / base?.[column];
  return Number.isFinite(ratio) ? ratio : undefined;
}

export function formatRatio(ratio) {
  return ratio === undefined ? NONE : ratio.toFixed(2);
}

export function formatFigure(figure) {
  if (figure === undefined || !Number.isFinite(figure)) return NONE;
  if (Math.abs(figure) >= 100 || Number.isInteger(figure)) return Math.round(figure).toLocaleString('en-US');
  return figure.toFixed(Math.abs(figure) < 1 ? 3 : 1);
}

function markdown(titles, lines) {
  const rule = titles.map((_, index) => (index ? '--:' : '---'));
  return [titles, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`);
}
