import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const DOCUMENT = new URL('../../docs/embedding.md', import.meta.url);

/** A table of docs/embedding.md between two comments, which only the measurement writes. */
export class RecordedTable {
  #name;
  #columns;

  /**
   * @param {string} name - in the comments `<!-- name: … -->` and `<!-- /name -->`
   * @param {string[]} columns - headings; the first is that of the row
   */
  constructor(name, columns) {
    this.#name = name;
    this.#columns = columns;
  }

  /** @returns {Promise<Map<string, string[]>>} cells by name of the row */
  async read() {
    const [, , table] = this.#parts(await readFile(DOCUMENT, 'utf8'));
    const rows = table
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => line.split('|').slice(1, -1));
    return new Map(rows.map(([name, ...cells]) => [name.trim(), cells.map((cell) => cell.trim())]));
  }

  /** @param {Map<string, string[]>} rows */
  async write(rows) {
    const [before, opening, , rest] = this.#parts(await readFile(DOCUMENT, 'utf8'));
    const lines = [
      this.#columns,
      this.#columns.map(() => '---'),
      ...[...rows].map(([name, cells]) => [name, ...cells]),
    ];
    const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    const text = `${before}${opening}\n\n${table}\n\n${rest}`;
    const style = await resolveConfig(DOCUMENT);
    await writeFile(DOCUMENT, await format(text, { ...style, parser: 'markdown' }));
  }

  #parts(text) {
    const found = new RegExp(`^([^]*)(<!-- ${this.#name}: .*? -->)([^]*)(<!-- /${this.#name} -->[^]*)$`).exec(text);
    if (!found) throw new Error(`docs/embedding.md has no comments "${this.#name}".`);
    return found.slice(1);
  }
}
