import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readFeed, writeICalendar } from '@otr-elements/event-data';

const DOCUMENTS = ['events', 'programs', 'committees', 'fairness'];

/**
 * Writes the published content: each document without white space, and the events as iCalendar, named
 * in their document, for those who subscribe.
 *
 * @param {string} folder - made if need be
 */
export async function copyContent(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of DOCUMENTS) {
    const file = fileURLToPath(import.meta.resolve(`@otr-elements/content/data/${name}.json`));
    const { $schema, ...document } = JSON.parse(await readFile(file, 'utf8'));
    const source = name === 'events' ? { source: 'events.ics' } : {};
    await writeFile(`${folder}/${name}.json`, `${JSON.stringify({ ...source, ...document })}\n`);
  }
  const feed = readFeed(await readFile(`${folder}/events.json`, 'utf8'), {
    url: 'https://content.example/events.json',
  });
  if (feed.problems.length)
    throw new Error(`events.json: ${feed.problems.map((problem) => problem.message).join('; ')}`);
  await writeFile(`${folder}/events.ics`, writeICalendar(feed.events, { name: feed.name }));
}
