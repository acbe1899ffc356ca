import { readFileSync } from 'node:fs';

/**
 * What an engine says that was looked at and stays, from exceptions.json; docs/conformance.md argues the same for readers.
 * `where` lists places as engines/finding.mjs writes them; `*` stands for all, where a rule is about whole pages.
 *
 * @type {readonly {engine: string, rule: string, where: readonly string[], why: string}[]}
 */
export const EXCEPTIONS = JSON.parse(readFileSync(new URL('exceptions.json', import.meta.url), 'utf8'));

/** Holds what one engine finds against its exceptions. */
export class ArguedExceptions {
  #argued;
  #met = new Set();

  /** @param {string} engine - as exceptions.json names it */
  constructor(engine, exceptions = EXCEPTIONS) {
    this.#argued = exceptions
      .filter((exception) => exception.engine === engine)
      .flatMap(({ rule, where }) => where.map((place) => `${rule} ${place}`));
  }

  /**
   * @param {import('./engines/finding.mjs').Finding[]} findings
   * @returns {string[]} those that no exception argues
   */
  remaining(findings) {
    return findings
      .filter((finding) => !this.#isArgued(finding))
      .map(({ rule, where, what }) => `${rule} ${where}: ${what}`);
  }

  /** @returns {string[]} exceptions that met no finding: they have to go */
  unused() {
    return this.#argued.filter((argued) => !this.#met.has(argued));
  }

  #isArgued({ rule, where }) {
    const argued = this.#argued.filter((one) => one === `${rule} ${where}` || one === `${rule} *`);
    for (const one of argued) this.#met.add(one);
    return argued.length > 0;
  }
}
