import type { FeedState } from '@otr-elements/core';
import type { Feed } from '@otr-elements/event-data';
import type { ReactiveControllerHost } from 'lit';
import type { CalendarSource } from '../sources/calendar-source.ts';
import type { Refreshing } from './clock-controller.ts';
import { FeedController } from './feed-controller.ts';

/** A source with what is known of its feed. */
export interface FollowedSource {
  readonly source: CalendarSource;
  readonly state: FeedState<Feed>;
  readonly refresh: () => void;
}

/**
 * Owns: one feed for each source.
 * Does not own: which sources there are, and what their feeds make together.
 */
export class SourcesController {
  readonly #host: ReactiveControllerHost & Element;
  #feeds = new Map<string, FeedController>();
  #sources: readonly CalendarSource[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** In the order of the sources. */
  get followed(): readonly FollowedSource[] {
    return this.#sources.map((source) => {
      const feed = this.#feeds.get(source.address)!;
      return {
        source,
        state: feed.state ?? { phase: 'loading' },
        refresh: () => {
          feed.refresh();
        },
      };
    });
  }

  /** When the first of them is to be asked again; undefined where none says. */
  get refreshing(): Refreshing | undefined {
    const dueAt = ({ askedAt, interval }: Refreshing): number => askedAt + interval * 1000;
    return [...this.#feeds.values()]
      .flatMap(({ refreshing }) => refreshing ?? [])
      .sort((a, b) => dueAt(a) - dueAt(b))[0];
  }

  /** Follows these sources from now on; feeds that are followed already stay as they are. */
  use(sources: readonly CalendarSource[]): void {
    const before = this.#feeds;
    this.#sources = sources;
    this.#feeds = new Map(
      sources.map((source) => {
        const feed = before.get(source.address) ?? new FeedController(this.#host);
        feed.use(source);
        return [source.address, feed];
      }),
    );
    for (const [address, feed] of before) if (!this.#feeds.has(address)) feed.leave();
  }

  refresh(): void {
    for (const feed of this.#feeds.values()) feed.refresh();
  }
}
