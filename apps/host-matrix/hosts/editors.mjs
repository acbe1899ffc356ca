import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { NotRun } from '../../../scripts/not-run.mjs';

const run = promisify(execFile);

// Under the GPL: fetched for the test alone, no dependency of the workspace and never shipped.
const CKEDITOR = 'ckeditor5@48.5.2';
const TINYMCE = 'tinymce@8.9.2';

const PLUGINS = ['Essentials', 'Paragraph', 'Bold', 'Italic', 'Heading', 'Link', 'List', 'BlockQuote', 'Table'];

const TAG = 'otr-event-calendar';
const CACHE = fileURLToPath(new URL('../node_modules/.cache/editors/', import.meta.url));

export const EDITORS = [
  ckEditor('CKEditor 5'),
  ckEditor('CKEditor 5, General HTML Support allowing `otr-*`', [
    { name: '$customElement' },
    { name: { regexp: '^otr-' }, attributes: true },
  ]),
  tinyMce('TinyMCE', {}),
  tinyMce(`TinyMCE, allowing \`${TAG}\``, {
    custom_elements: TAG,
    extended_valid_elements: `${TAG}[view|limit]`,
    valid_children: `+${TAG}[ul]`,
  }),
];

/**
 * CKEditor 5 as a host.
 *
 * @param {string} name
 * @param {{ name: string | { regexp: string }, attributes?: true | string[] }[]} [allow] - of General HTML Support, without which
 *   it is as it comes
 * @returns {import('./hosts.mjs').Host}
 */
export function ckEditor(name, allow) {
  return {
    name,
    async filter(pieces, page) {
      await page.addScriptTag({ path: `${await unpacked(CKEDITOR)}/dist/browser/ckeditor5.umd.js` });
      return page.evaluate(
        async ([pieces, plugins, allow]) => {
          const all = globalThis.CKEDITOR;
          const patterns = allow?.map((each) => ({
            ...each,
            name: each.name.regexp ? new RegExp(each.name.regexp) : each.name,
          }));
          const editor = await all.ClassicEditor.create(document.body.appendChild(document.createElement('div')), {
            licenseKey: 'GPL',
            plugins: plugins.map((plugin) => all[plugin]),
            ...(allow && { htmlSupport: { allow: patterns } }),
          });
          return pieces.map((piece) => {
            editor.setData(piece);
            return editor.getData();
          });
        },
        [pieces, allow ? [...PLUGINS, 'GeneralHtmlSupport'] : PLUGINS, allow],
      );
    },
  };
}

function tinyMce(name, options) {
  return {
    name,
    async filter(pieces, page) {
      const folder = await unpacked(TINYMCE);
      for (const part of ['tinymce', 'models/dom/model', 'themes/silver/theme', 'icons/default/icons']) {
        await page.addScriptTag({ path: `${folder}/${part}.min.js` });
      }
      return page.evaluate(
        async ([pieces, options]) => {
          const target = document.body.appendChild(document.createElement('textarea'));
          const [editor] = await globalThis.tinymce.init({
            target,
            license_key: 'gpl',
            skin: false,
            content_css: false,
            ...options,
          });
          return pieces.map((piece) => {
            editor.setContent(piece);
            return editor.getContent();
          });
        },
        [pieces, options],
      );
    },
  };
}

const folders = new Map();

/** Folder of a package as npm has it, without what it depends on; hosts that ask at the same time get the same. */
function unpacked(spec) {
  if (!folders.has(spec)) folders.set(spec, unpack(spec));
  return folders.get(spec);
}

async function unpack(spec) {
  const folder = CACHE + spec;
  if (existsSync(folder)) return folder;
  const workshop = `${folder}.${process.pid}`;
  await mkdir(workshop, { recursive: true });
  try {
    const { stdout } = await run('npm', ['pack', spec, '--silent', '--ignore-scripts'], { cwd: workshop });
    await run('tar', ['-xzf', stdout.trim().split('\n').at(-1)], { cwd: workshop });
    await rename(`${workshop}/package`, folder);
  } catch (error) {
    throw new NotRun(`${spec} could not be had from npm: ${error.message.split('\n')[0]}`);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return folder;
}
