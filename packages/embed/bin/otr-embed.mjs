#!/usr/bin/env node
// otr-embed folder DIR: lays out a web server's folder with this version beside the earlier ones.
import { parseArgs } from 'node:util';
import { layOut } from './lay-out.mjs';

const USAGE = `Usage: otr-embed folder DIR [--base ADDRESS]

Copies the scripts, pages and content to DIR/<version>/, which is never changed afterwards, and to DIR/<major>/, which
moves on with each version. DIR/<version>/snippets.txt holds what to paste.

  --base ADDRESS   where DIR is on the web, such as https://agency.example.gov/otr/; without it the
                   snippets are relative, and the pages have no oEmbed responses`;

const { positionals, values } = read(process.argv.slice(2));
const [command, folder, ...rest] = positionals;
if (command !== 'folder' || !folder || rest.length) leave(USAGE);
try {
  for (const line of await layOut(folder, values.base)) console.log(line);
} catch (error) {
  leave(error.message);
}

function read(args) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { base: { type: 'string', default: '' } } });
  } catch (error) {
    return leave(`${error.message}\n\n${USAGE}`);
  }
}

function leave(message) {
  console.error(message);
  process.exit(2);
}
