import { escape, indent } from '@otr-elements/embed/snippet.js';
import type { WidgetName } from '../choice/catalogue.ts';
import type { Choice } from '../choice/choice.ts';
import type { Published } from '../choice/published.ts';

/** Events of a list in the tag. */
const MOST_EVENTS = 3;

/** What the visitor reads of a widget where it is not, in one language. */
export interface PageWords {
  readonly office: string;
  readonly titles: Readonly<Record<WidgetName, string>>;
  readonly date: (date: string) => string;
}

/** What the link in the tag says: what the widget shows, and whose it is. */
export function linkText({ widget }: Choice, words: PageWords): string {
  return `${words.titles[widget.name]}: ${words.office}`;
}

/** HTML for the inside of a tag: seen without scripts, while the data loads, and when it cannot be had. */
export function innerContent(choice: Choice, words: PageWords, published: Published, today: string): string {
  const link = (text: string): string => `<a href="${escape(choice.link)}">${escape(text)}</a>`;
  if (choice.content === 'link') return `<p>${link(linkText(choice, words))}</p>`;
  const entries =
    choice.widget.name === 'event-calendar'
      ? eventsFrom(published, today).map(
          ({ summary, date }) => `${link(summary)}, <time datetime="${date}">${words.date(date)}</time>`,
        )
      : published.programs.map(({ name }) => link(name));
  return `<ul>\n${indent(entries.map((entry) => `<li>${entry}</li>`).join('\n'))}\n</ul>`;
}

/** What is next; where nothing is, what was last. */
function eventsFrom({ events }: Published, today: string): Published['events'] {
  const upcoming = events.filter(({ date }) => date >= today);
  return upcoming.length ? upcoming.slice(0, MOST_EVENTS) : events.slice(-MOST_EVENTS);
}
