import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const DOCS = new URL('../docs/', import.meta.url);

/** A table of a document in docs/ between two comments, which only the measurement writes. */
export class RecordedTable {
  #document;
  #name;
  #columns;

  /**
   * @param {string} document - such as `embedding.md`
   * @param {string} name - in the comments `<!-- name: … -->` and `<!-- /name -->`
   * @param {string[]} columns - headings; the first is that of the row
   */
  constructor(document, name, columns) {
    this.#document = new URL(document, DOCS);
    this.#name = name;
    this.#columns = columns;
  }

  /** @returns {Promise<Map<string, string[]>>} cells by name of the row */
  async read() {
    const [, , table] = this.#parts(await readFile(this.#document, 'utf8'));
    const rows = table
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => line.split('|').slice(1, -1));
    return new Map(rows.map(([name, ...cells]) => [name.trim(), cells.map((cell) => cell.trim())]));
  }

  /** @param {Map<string, string[]>} rows */
  async write(rows) {
    const [before, opening, , rest] = this.#parts(await readFile(this.#document, 'utf8'));
    const lines = [
      this.#columns,
      this.#columns.map(() => '---'),
      ...[...rows].map(([name, cells]) => [name, ...cells]),
    ];
    const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    const text = `${before}${opening}\n\n${table}\n\n${rest}`;
    const style = await resolveConfig(this.#document);
    await writeFile(this.#document, await format(text, { ...style, parser: 'markdown' }));
  }

  #parts(text) {
    const found = new RegExp(`^([^]*)(<!-- ${this.#name}: .*? -->)([^]*)(<!-- /${this.#name} -->[^]*)$`).exec(text);
    if (!found) throw new Error(`${this.#document.pathname} has no comments "${this.#name}".`);
    return found.slice(1);
  }
}
