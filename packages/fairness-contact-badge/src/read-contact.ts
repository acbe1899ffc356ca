import { readFairness, type FairnessContact } from '@otr-elements/content';
import { warnOnce, type FeedReader } from '@otr-elements/core';
import { parseJson } from '@otr-elements/event-data/json.js';

/** Reads fairness.json; what is wrong with it is said once, and costs only itself. */
export const readContact: FeedReader<FairnessContact> = function* (text, { url }) {
  yield;
  const { fairness, problems } = readFairness(parseJson(text), { url });
  if (!fairness) throw new Error('Neither a representative nor an Ombudsman is in it.');
  const [first, ...others] = problems;
  if (first) {
    const more = others.length ? ` (and ${others.length} more)` : '';
    warnOnce('feed-problems', `The document ${url} has a problem${more}: ${first.message}`);
  }
  return fairness;
};
