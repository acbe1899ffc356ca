import { expect, waitUntil } from '@open-wc/testing';
import type { FeedReader } from './feed-reading.ts';
import { pageFeedStore } from './page-feed-store.ts';

/** A shared machine may take seconds for what is done at once here. */
const until = (condition: () => unknown): Promise<void> =>
  waitUntil(() => !!condition(), 'It did not get there.', { timeout: 15_000 });

const readNothing: FeedReader<undefined> = function* () {
  yield;
  return undefined;
};

describe('pageFeedStore', () => {
  const itself = new URL('./page-feed-store.ts', import.meta.url).href;

  it('is one store, also for a second bundle on the page', async () => {
    const secondBundle = (await import(`${itself}?second`)) as { pageFeedStore: typeof pageFeedStore };
    expect(secondBundle.pageFeedStore()).to.equal(pageFeedStore());
  });

  it('loads a feed over the network', async () => {
    const subscription = pageFeedStore().subscribe(
      itself,
      function* (text) {
        yield;
        return text.includes('pageFeedStore');
      },
      () => {},
    );
    await until(() => subscription.state.phase === 'loaded');
    expect(subscription.state).to.include({ data: true });
    subscription.unsubscribe();
  });

  it('tells that there is no feed at an address', async () => {
    const subscription = pageFeedStore().subscribe(new URL('/no-such-feed', itself).href, readNothing, () => {});
    await until(() => subscription.state.phase === 'failed');
    const { state } = subscription;
    expect(state.phase === 'failed' && state.error).to.include({ kind: 'http', status: 404 });
    subscription.unsubscribe();
  });

  it('aborts a request that nobody waits for', async () => {
    const address = new URL('/aborted-feed', itself).href;
    const fetchOfPage = window.fetch;
    let signal: AbortSignal | null | undefined;
    window.fetch = (_, init) => {
      signal = init?.signal;
      return new Promise(() => {});
    };
    pageFeedStore()
      .subscribe(address, readNothing, () => {})
      .unsubscribe();
    window.fetch = fetchOfPage;
    await until(() => signal?.aborted);
  });
});
