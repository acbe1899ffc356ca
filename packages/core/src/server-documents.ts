import { FeedLoadError } from './feed-load-error.ts';
import type { FeedDocument } from './feed-document.ts';
import type { FeedReader } from './feed-reading.ts';
import type { FeedState } from './feed-state.ts';

/** On the process and not in the module: bundles of a server may hold this module more than once. */
const DOCUMENTS = Symbol.for('otr-elements.documents');

function documents(): Map<string, FeedDocument> {
  const process = globalThis as { [DOCUMENTS]?: Map<string, FeedDocument> };
  return (process[DOCUMENTS] ??= new Map<string, FeedDocument>());
}

/**
 * On a server nothing is loaded: what elements show there is given beforehand.
 *
 * @param address - as it stands in `src` or `events`
 * @param document - its text, and where it is from
 */
export function provideDocument(address: string, document: FeedDocument): void {
  documents().set(address, document);
}

/** What a server was given for an address, read at once; on its way where nothing was given. */
export function readProvided<T>(address: string, read: FeedReader<T>): FeedState<T> {
  const document = documents().get(address);
  if (!document) return { phase: 'loading' };
  try {
    const steps = read(document.text, document);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return { phase: 'loaded', data: step.value, loadedAt: Date.now() };
  } catch (cause) {
    const message = `${document.url} is not a feed that can be read.`;
    return { phase: 'failed', error: new FeedLoadError('unreadable', document.url, message, { cause }) };
  }
}
