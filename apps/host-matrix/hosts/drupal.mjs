import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { NotRun } from '../../../scripts/not-run.mjs';
import { ckEditor } from './editors.mjs';

const MODULE = new URL('../../../integrations/drupal/otr_widgets/', import.meta.url);
const HARNESS = fileURLToPath(new URL('drupal.php', import.meta.url));

/** A file of our module for Drupal, such as `info`. */
export async function readModuleFile(kind) {
  return parse(await readFile(new URL(`otr_widgets.${kind}.yml`, MODULE), 'utf8'));
}

const { otr_widgets_tags: ofModule } = await readModuleFile('ckeditor5');
const ofEditing = ofModule.ckeditor5.config.htmlSupport.allow.filter(({ name }) => name.startsWith('otr-'));

/** CKEditor 5 with what Drupal hands it. Drupal itself cannot be had without its server, nor its filters. */
export const DRUPAL_EDITORS = [
  ckEditor('CKEditor 5 as Drupal has it, Source editing allowing our tags', ofEditing),
  ckEditor('CKEditor 5 as Drupal has it with our module', ofModule.ckeditor5.config.htmlSupport.allow),
];

/**
 * Texts as the filter of our module leaves them, within stand-ins for the parts of Drupal that it asks.
 *
 * @param {string[]} texts - after “Limit allowed HTML tags”
 * @returns {{ shown: { html: string, libraries: string[] }[], setting: string, widgets: Record<string, string[]> }}
 */
export function showTexts(texts) {
  const { status, error, stdout, stderr } = spawnSync('php', [HARNESS, fileURLToPath(MODULE)], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  if (error?.code === 'ENOENT' || stdout.includes('Class "DOMDocument" not found'))
    throw new NotRun('php-xml is not here');
  if (status !== 0 || stderr.includes('PHP')) throw new Error(`php: ${stderr || stdout}`);
  return JSON.parse(stdout);
}
