import { FeedError } from '../model/feed-error.ts';

/** The longest document that is read, in characters. */
export const MOST_CHARACTERS = 5_000_000;

/**
 * The value of a JSON document; a byte order mark before it is skipped.
 *
 * @throws FeedError where it is empty, too long, or no JSON to its end
 */
export function parseJson(text: string): unknown {
  assertReadableLength(text);
  try {
    return JSON.parse(text.replace(/^[\ufeff\s]+/, ''));
  } catch (error) {
    throw new FeedError('truncated', `The JSON document is cut off or broken: ${(error as Error).message}`);
  }
}

/** @throws FeedError where the document is empty or longer than {@link MOST_CHARACTERS} */
export function assertReadableLength(text: string): void {
  if (text.length > MOST_CHARACTERS) {
    throw new FeedError(
      'too-large',
      `The document has ${text.length} characters; at most ${MOST_CHARACTERS} are read.`,
    );
  }
  if (!text.replace(/^[\ufeff\s]+/, '')) throw new FeedError('empty', 'The document is empty.');
}
