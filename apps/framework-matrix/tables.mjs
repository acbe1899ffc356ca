import { RecordedTable } from '../../scripts/recorded-table.mjs';
import { CLAIMS } from './harness/claims.js';
import { EXTRA_CLAIMS } from './harness/run.js';

/** The columns of the table, by the name of their pages. */
export const COLUMNS = {
  before: 'defined before',
  after: 'defined after',
  server: 'drawn on a server',
};

export const FRAMEWORK_TABLE = new RecordedTable('npm.md', 'frameworks', ['framework', ...Object.values(COLUMNS)]);

/** Names of what is tried in a column. */
export const claimsOf = (column) => [...EXTRA_CLAIMS[column], ...Object.keys(CLAIMS)];

/**
 * @param {Record<string, Record<string, string>>} outcomes - of each claim, by engine
 * @returns {string} `works`, or `not: …` with the claims that do not hold, and where that is not so everywhere, in which engine
 */
export function cellOf(outcomes, column) {
  const engines = Object.keys(outcomes);
  const failures = claimsOf(column).flatMap((claim) => {
    const failing = engines.filter((engine) => outcomes[engine][claim] !== 'works');
    if (failing.length === 0) return [];
    return failing.length === engines.length ? claim : `${claim} (${failing.join(', ')})`;
  });
  return failures.length ? `not: ${failures.join('; ')}` : 'works';
}

/** Whether a cell says that a claim holds in an engine. */
export function saysWorks(cell, claim, engine) {
  const failures = cell.replace(/^not: /, '').split('; ');
  return !failures.some(
    (failure) => failure === claim || (failure.startsWith(`${claim} (`) && failure.includes(engine)),
  );
}
