import { listMarkup, monthMarkup } from '../floor/markup.mjs';
import { monthSheet } from '../floor/month-sheet.mjs';
import { plainWords } from '../floor/plain-words.mjs';
import { OPEN_ON, sampleFeed } from './sample-feed.mjs';

/** Months that a run may turn to. */
const MONTHS = 10;

/** The months from the first that is shown, each as a table and as a list, for the floor that only shows them. */
export function staticPages(count) {
  const { events } = sampleFeed(count);
  const [year, month] = OPEN_ON.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, index) => {
    const sheet = monthSheet(events, year, month - 1 + index);
    return { month: monthMarkup(sheet, plainWords), list: listMarkup(sheet, plainWords) };
  });
}
