import type { Embed } from './choice/folder.ts';
import { readPublished, type Published, type PublishedDocuments } from './choice/published.ts';

/** Written here by the build: the version of the embed beside this page. */
declare const EMBED_VERSION: string;

/** Reads what snippets are written from: the files of the embed beside this page. */
export async function loadEmbed(folder: URL): Promise<{ embed: Embed; published: Published }> {
  const load = async (file: string): Promise<unknown> => {
    const response = await fetch(new URL(file, folder));
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
    return response.json();
  };
  const [integrity, events, programs, committees] = await Promise.all(
    ['integrity.json', 'content/events.json', 'content/programs.json', 'content/committees.json'].map(load),
  );
  return {
    embed: { version: EMBED_VERSION, integrity: integrity as Embed['integrity'] },
    published: readPublished({ events, programs, committees } as PublishedDocuments),
  };
}
