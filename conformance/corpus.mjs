import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The folder of test data. It is no part of this project: the command gets it as an argument. */
export class Corpus {
  #folder;

  constructor(folder) {
    this.#folder = folder;
  }

  /** Why the folder cannot be used, or nothing. */
  get fault() {
    const missing = ['expected', 'hostile', 'ics'].filter((name) => !isFolder(path.join(this.#folder, name)));
    if (!missing.length) return undefined;
    return `Nothing was run: ${this.#folder} has no folder ${missing.join(', ')}. Give the corpus as --corpus DIR.`;
  }

  /** A JSON file, such as `expected/rules.json`. */
  json(file) {
    return JSON.parse(readFileSync(path.join(this.#folder, file), 'utf8'));
  }

  /** A document as a page gets it: in UTF-16 where its byte order mark says so, else in UTF-8. */
  text(file) {
    const bytes = readFileSync(path.join(this.#folder, file));
    return new TextDecoder(charsetOf(bytes)).decode(bytes);
  }

  /** Every file below a folder, in the same order on every machine. */
  files(folder) {
    const found = readdirSync(path.join(this.#folder, folder), { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.#folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
  }
}

function isFolder(folder) {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function charsetOf([first, second]) {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
