import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { defineConfig, parse } from '@terrazzo/parser';

const FOLDER = new URL('../', import.meta.url);
const THEMES = readdirSync(new URL('themes', FOLDER)).map((file) => `themes/${file}`);

/** Terrazzo reads a document by the rules of the format (DTCG 2025.10), and throws where it breaks one. */
const readByOthers = (file: string, src: string) =>
  parse([{ filename: new URL(file, FOLDER), src }], { config: defineConfig({}, { cwd: FOLDER }) });

describe('Terrazzo, which others build style sheets with', () => {
  for (const file of ['tokens.json', ...THEMES]) {
    it(`finds no fault in ${file}`, async () => {
      const { tokens } = await readByOthers(file, readFileSync(new URL(file, FOLDER), 'utf8'));
      assert.match(JSON.stringify(tokens['color.primary']?.$value), /"hex":"#\w{6}"/);
    });
  }

  it('finds fault with a colour of two components', async () => {
    const value = { colorSpace: 'srgb', components: [1, 0] };
    const broken = JSON.stringify({ color: { $type: 'color', ink: { $value: value } } });
    await assert.rejects(async () => readByOthers('broken.json', broken), /Expected 3 components/);
  });
});
