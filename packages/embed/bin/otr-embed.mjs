#!/usr/bin/env node
// otr-embed: lays out a web server's folder, and draws the elements of static pages.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { layOut } from './lay-out.mjs';

const USAGE = `Usage:
  otr-embed folder DIR [--base ADDRESS]
  otr-embed render PAGE OUT [--now TIME] [--zone ZONE]

folder copies the scripts, pages and content to DIR/<version>/, which is never changed afterwards, and to DIR/<major>/, which
moves on with each version. DIR/<version>/snippets.txt holds what to paste.
  --base ADDRESS   where DIR is on the web, such as https://agency.example.gov/otr/; without it the
                   snippets are relative, and the pages have no oEmbed responses

render writes the HTML file PAGE to OUT with its elements drawn, so that they are seen without scripts and before them.
  --now TIME       the present, such as 2026-11-24T12:00:00Z; otherwise the present
  --zone ZONE      where the readers are, such as America/New_York; otherwise where this runs`;

const COMMANDS = { folder: layOutFolder, render };

const { positionals, values } = read(process.argv.slice(2));
const [name, ...operands] = positionals;
const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
if (!command || operands.length !== command.length - 1) leave(USAGE);
try {
  for (const line of await command(...operands, values)) console.log(line);
} catch (error) {
  leave(error.message);
}

function layOutFolder(folder, { base }) {
  return layOut(folder, base);
}

async function render(page, out, { now = new Date().toISOString(), zone }) {
  const present = new Date(now);
  if (Number.isNaN(+present)) throw new Error(`--now ${now} is no time, such as 2026-11-24T12:00:00Z.`);
  if (zone && !isZone(zone)) throw new Error(`--zone ${zone} is no time zone, such as America/New_York.`);
  // Before anything asks for the time of day.
  if (zone) process.env.TZ = zone;
  const { renderPage } = await import('./render.mjs');
  const html = await readFile(page, 'utf8');
  const result = await renderPage(html, { base: pathToFileURL(page).href, now: present });
  await writeFile(out, result.html);
  return [
    `${out}: ${result.drawn.length} drawn${result.drawn.length ? `: ${result.drawn.join(' ')}` : ''}.`,
    ...result.left.map((line) => `Left as it was: ${line}`),
    ...(result.styleHashes.length
      ? [`A Content-Security-Policy needs: style-src ${result.styleHashes.join(' ')}`]
      : []),
  ];
}

function isZone(zone) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

function read(args) {
  const text = { type: 'string' };
  try {
    return parseArgs({ args, allowPositionals: true, options: { base: text, now: text, zone: text } });
  } catch (error) {
    return leave(`${error.message}\n\n${USAGE}`);
  }
}

function leave(message) {
  console.error(message);
  process.exit(2);
}
