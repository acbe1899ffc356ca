import { tidy, type FairnessContact } from '@otr-elements/content';
import { safeUrl, warnOnce, type FeedReader } from '@otr-elements/core';
import { usableContact } from './usable-contact.ts';

/** Reads fairness.json; what is wrong with it is said once, and costs only itself. */
export const readContact: FeedReader<FairnessContact> = function* (text, { url }) {
  yield;
  const lost: string[] = [];
  const onLoss = (key: string): void => void lost.push(key);
  const document = tidy<FairnessContact>(JSON.parse(text), { toUrl: (raw) => safeUrl(raw, url), onLoss });
  const contact = usableContact(document ?? {}, onLoss);
  if (!contact.representative && !contact.ombudsman)
    throw new Error('Neither a representative nor an Ombudsman is in it.');
  if (lost.length) {
    warnOnce('feed-problems', `The document ${url} has no usable ${[...new Set(lost)].join(', ')}; the rest is shown.`);
  }
  return contact;
};
