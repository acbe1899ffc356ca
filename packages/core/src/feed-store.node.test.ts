import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedEnvironmentHarness } from './feed-environment.harness.ts';
import type { FeedReader } from './feed-reading.ts';
import type { FeedState } from './feed-state.ts';
import { FeedStore } from './feed-store.ts';

const FEED = 'https://partner.example/events/feed.txt';

const text =
  (body: string, headers: HeadersInit = { 'content-type': 'text/plain' }) =>
  () =>
    new Response(body, { headers });
const status =
  (code: number, headers: HeadersInit = {}) =>
  () =>
    new Response('', { status: code, headers });
const networkFailure = () => Promise.reject(new TypeError('Failed to fetch'));

/** A store whose network gives these answers, and one consumer that keeps what it hears. */
function follow(...answers: (() => Response | Promise<Response>)[]) {
  const environment = new FeedEnvironmentHarness(...answers);
  const store = new FeedStore(environment);
  const heard: FeedState<string>[] = [];
  const subscription = store.subscribe(FEED, upperCase, (state) => heard.push(state));
  return { environment, store, heard, subscription, phases: () => heard.map(({ phase }) => phase) };
}

const upperCase = atOnce((feed) => {
  if (!feed) throw new SyntaxError('empty');
  return feed.toUpperCase();
});

/** A reader that needs one step. */
function atOnce<T>(read: (feed: string, source: object) => T): FeedReader<T> {
  return function* (feed, source) {
    yield;
    return read(feed, source);
  };
}

function errorOf(state: FeedState<unknown>) {
  assert.ok('error' in state, `there is an error in the phase "${state.phase}"`);
  return state.error;
}

describe('a feed that can be had', () => {
  it('is loading, then loaded', async () => {
    const { environment, subscription, heard } = follow(text('one'));
    assert.deepEqual(subscription.state, { phase: 'loading' });
    await environment.settle();
    assert.deepEqual(subscription.state, { phase: 'loaded', data: 'ONE', loadedAt: 0 });
    assert.deepEqual(heard, [subscription.state]);
  });

  it('is requested without credentials and with the page’s own referrer policy', async () => {
    const { environment } = follow(text('one'));
    const { url, init } = environment.requests[0]!;
    assert.equal(url, FEED);
    assert.equal(init.credentials, 'omit');
    assert.equal(init.referrerPolicy, undefined);
    assert.match(new Headers(init.headers).get('accept')!, /text\/calendar/);
  });

  it('leaves no timer behind', async () => {
    const { environment } = follow(text('one'));
    await environment.settle();
    assert.equal(environment.openTimers, 0);
  });

  it('is handed to its reader with media type and address', async () => {
    const environment = new FeedEnvironmentHarness(text('x', { 'content-type': 'Text/Calendar; charset=utf-8' }));
    const read = atOnce((_, source) => source);
    const subscription = new FeedStore(environment).subscribe('feed.txt#top', read, () => {});
    await environment.settle();
    assert.deepEqual(subscription.state, {
      phase: 'loaded',
      data: { mediaType: 'text/calendar', url: FEED },
      loadedAt: 0,
    });
  });
});

describe('a feed that takes long to read', () => {
  /** Each letter takes five milliseconds. */
  function readSlowly(environment: FeedEnvironmentHarness): FeedReader<string> {
    return function* (feed) {
      for (let letter = 0; letter < feed.length; letter++) {
        environment.work(5);
        yield;
      }
      return feed;
    };
  }

  it('is read a little at a time, with time for the page in between', async () => {
    const environment = new FeedEnvironmentHarness(text('a feed of some length'));
    const subscription = new FeedStore(environment).subscribe(FEED, readSlowly(environment), () => {});
    await environment.settle();
    assert.deepEqual([subscription.state.phase, environment.now()], ['loading', 15]);
    await environment.pass(1000);
    assert.equal(subscription.state.phase, 'loaded');
  });

  it('is read no further when nobody waits for it', async () => {
    const environment = new FeedEnvironmentHarness(text('a feed of some length'));
    const heard: string[] = [];
    const store = new FeedStore(environment);
    const subscription = store.subscribe(FEED, readSlowly(environment), ({ phase }) => heard.push(phase));
    await environment.settle();
    subscription.unsubscribe();
    await environment.pass(1000);
    assert.deepEqual([heard, environment.openTimers], [[], 0]);
    assert.equal(environment.worked, 15);
  });

  it('gives way to a newer document', async () => {
    const environment = new FeedEnvironmentHarness(text('old and long, old and long'), text('new'));
    const subscription = new FeedStore(environment).subscribe(FEED, readSlowly(environment), () => {});
    await environment.settle();
    subscription.refresh();
    await environment.pass(1000);
    assert.deepEqual(subscription.state.phase === 'loaded' && subscription.state.data, 'new');
  });
});

describe('consumers of one address', () => {
  it('share one request and one reading', async () => {
    const { environment, store, subscription } = follow(text('one'));
    const other = store.subscribe('feed.txt#section', upperCase, () => {});
    await environment.settle();
    const late = store.subscribe(FEED, upperCase, () => {});
    assert.equal(environment.requests.length, 1);
    assert.equal(other.state, subscription.state);
    assert.equal(late.state, subscription.state);
  });

  it('share the request when they read it differently', async () => {
    const { environment, store } = follow(text('one'));
    const early = store.subscribe(
      FEED,
      atOnce((feed) => feed.length),
      () => {},
    );
    await environment.settle();
    const late = store.subscribe(
      FEED,
      atOnce((feed) => feed.split('')),
      () => {},
    );
    assert.deepEqual(early.state, { phase: 'loaded', data: 3, loadedAt: 0 });
    assert.deepEqual(late.state, { phase: 'loaded', data: ['o', 'n', 'e'], loadedAt: 0 });
    assert.equal(environment.requests.length, 1);
  });

  it('do not share with another address', () => {
    const { environment, store } = follow();
    store.subscribe(`${FEED}?page=2`, upperCase, () => {});
    assert.equal(environment.requests.length, 2);
  });

  it('are all told when one of them throws', async () => {
    const { environment, store, phases } = follow(text('one'));
    const mistake = new Error('in a listener');
    store.subscribe(FEED, upperCase, () => {
      throw mistake;
    });
    const after: string[] = [];
    store.subscribe(FEED, upperCase, ({ phase }) => after.push(phase));
    await environment.settle();
    assert.deepEqual([...phases(), ...after], ['loaded', 'loaded']);
    assert.deepEqual(environment.reported, [mistake]);
  });

  it('are not told any more once another has unsubscribed them', async () => {
    const environment = new FeedEnvironmentHarness(text('one'));
    const store = new FeedStore(environment);
    const heard: string[] = [];
    store.subscribe(FEED, upperCase, () => second.unsubscribe());
    const second = store.subscribe(FEED, upperCase, ({ phase }) => heard.push(phase));
    await environment.settle();
    assert.deepEqual(heard, []);
  });
});

describe('the last consumer', () => {
  it('aborts the request when it leaves', async () => {
    const { environment, subscription, heard } = follow();
    subscription.unsubscribe();
    await environment.settle();
    assert.equal(environment.requests[0]!.init.signal!.aborted, true);
    assert.equal(environment.openTimers, 0);
    assert.deepEqual(heard, []);
  });

  it('aborts the wait for another try', async () => {
    const { environment, subscription } = follow(networkFailure);
    await environment.settle();
    subscription.unsubscribe();
    await environment.pass(60_000);
    assert.equal(environment.requests.length, 1);
    assert.equal(environment.openTimers, 0);
  });

  it('keeps the request when it comes back at once, as an element does that moves', async () => {
    const { environment, store, subscription } = follow(text('one'));
    subscription.unsubscribe();
    const again = store.subscribe(FEED, upperCase, () => {});
    await environment.settle();
    assert.equal(again.state.phase, 'loaded');
    assert.equal(environment.requests.length, 1);
  });

  it('hears nothing of a reply that comes too late', async () => {
    let reply!: (response: Response) => void;
    const { environment, subscription, heard } = follow(() => new Promise((resolve) => (reply = resolve)));
    await environment.settle();
    subscription.unsubscribe();
    await environment.settle();
    reply(text('late')());
    await environment.settle();
    assert.deepEqual(heard, []);
    assert.equal(subscription.state.phase, 'loading');
  });

  it('does not disturb those who come after when it leaves twice', async () => {
    const { environment, store, subscription } = follow();
    subscription.unsubscribe();
    await environment.settle();
    store.subscribe(FEED, upperCase, () => {});
    subscription.unsubscribe();
    await environment.settle();
    store.subscribe(FEED, upperCase, () => {});
    assert.equal(environment.requests.length, 2);
  });

  it('lets the address be requested afresh', async () => {
    const { environment, store, subscription } = follow(text('one'), text('two'));
    await environment.settle();
    subscription.unsubscribe();
    await environment.settle();
    const again = store.subscribe(FEED, upperCase, () => {});
    assert.deepEqual(again.state, { phase: 'loading' });
    await environment.settle();
    assert.deepEqual(again.state, { phase: 'loaded', data: 'TWO', loadedAt: 0 });
  });
});

describe('a feed that fails', () => {
  it('is tried three times, with longer and longer waits', async () => {
    const { environment, subscription } = follow(networkFailure, status(503), networkFailure);
    await environment.pass(499);
    assert.equal(environment.requests.length, 1);
    await environment.pass(1);
    assert.equal(environment.requests.length, 2);
    await environment.pass(1000);
    assert.equal(environment.requests.length, 3);
    assert.equal(errorOf(subscription.state).kind, 'network');
  });

  it('is loaded when a later try succeeds, and nobody hears of the first', async () => {
    const { environment, phases } = follow(networkFailure, text('one'));
    await environment.pass(500);
    assert.deepEqual(phases(), ['loaded']);
  });

  it('is given up after eight seconds of silence each time', async () => {
    const { environment, subscription } = follow();
    await environment.pass(7999);
    assert.equal(environment.requests[0]!.init.signal!.aborted, false);
    await environment.pass(1);
    assert.equal(environment.requests[0]!.init.signal!.aborted, true);
    await environment.pass(500 + 8000 + 1000 + 8000);
    assert.equal(errorOf(subscription.state).kind, 'timeout');
    assert.equal(environment.requests.length, 3);
  });

  it('is given up when the body stops coming', async () => {
    const stuck = () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(1)) }));
    const { environment, subscription } = follow(stuck, stuck, stuck);
    await environment.pass(8000 + 500 + 8000 + 1000 + 8000);
    assert.equal(errorOf(subscription.state).kind, 'timeout');
  });

  it('is not tried again when the server has answered', async () => {
    const { environment, subscription } = follow(status(404));
    await environment.pass(60_000);
    assert.equal(environment.requests.length, 1);
    const { kind, status: code, url } = errorOf(subscription.state);
    assert.deepEqual({ kind, code, url }, { kind: 'http', code: 404, url: FEED });
  });

  it('is tried again when the server asks for it, not before', async () => {
    const { environment, subscription } = follow(status(429, { 'retry-after': '20' }), text('one'));
    await environment.pass(20_000);
    assert.equal(environment.requests.length, 1);
    await environment.pass(500);
    assert.equal(subscription.state.phase, 'loaded');
  });

  it('is given up at once when the server asks for more than a minute', async () => {
    const { environment, subscription } = follow(status(503, { 'retry-after': '3600' }));
    await environment.settle();
    assert.equal(errorOf(subscription.state).retryAfter, 3_600_000);
    assert.equal(environment.openTimers, 0);
  });

  it('is not read further than five megabytes', async () => {
    const endless = () =>
      new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)) }));
    const { environment, subscription } = follow(endless);
    await environment.settle();
    assert.equal(errorOf(subscription.state).kind, 'too-large');
    assert.equal(environment.requests[0]!.init.signal!.aborted, true);
  });

  it('is loaded as far as five megabytes where it is a calendar', async () => {
    const long = () => new Response(`BEGIN:VCALENDAR\n${'x'.repeat(6_000_000)}`);
    const { environment, subscription } = follow(long);
    await environment.settle();
    const { state } = subscription;
    assert.equal(state.phase === 'loaded' && state.data.length, 5_000_000);
  });

  it('is not tried again when it cannot be read, and tells what the reader threw', async () => {
    const { environment, subscription } = follow(text(''));
    await environment.pass(60_000);
    const { kind, cause } = errorOf(subscription.state);
    assert.equal(kind, 'unreadable');
    assert.ok(cause instanceof SyntaxError);
    assert.equal(environment.requests.length, 1);
  });

  const addresses: [url: string, why: string][] = [
    ['javascript:alert(1)', 'a script'],
    ['data:text/calendar,BEGIN:VCALENDAR', 'data'],
    ['https://user:secret@partner.example/', 'a password'],
    ['https://', 'no host'],
  ];
  for (const [url, why] of addresses) {
    it(`is not requested when its address is ${why}`, () => {
      const environment = new FeedEnvironmentHarness();
      const subscription = new FeedStore(environment).subscribe(url, upperCase, () => {});
      assert.equal(errorOf(subscription.state).kind, 'address');
      subscription.refresh();
      subscription.unsubscribe();
      assert.equal(environment.requests.length, 0);
    });
  }
});

describe('a refresh', () => {
  it('asks the server, shows the last good copy meanwhile, and then the new one', async () => {
    const { environment, subscription, phases } = follow(text('one'), text('two'));
    await environment.pass(1000);
    subscription.refresh();
    assert.equal(environment.requests[1]!.init.cache, 'no-cache');
    assert.deepEqual(subscription.state, { phase: 'loaded', data: 'ONE', loadedAt: 0 });
    await environment.settle();
    assert.deepEqual(subscription.state, { phase: 'loaded', data: 'TWO', loadedAt: 1000 });
    assert.deepEqual(phases(), ['loaded', 'loaded']);
  });

  it('that fails keeps the last good copy and marks it as stale', async () => {
    const { environment, subscription } = follow(text('one'), status(404));
    await environment.settle();
    subscription.refresh();
    await environment.settle();
    const { state } = subscription;
    assert.ok(state.phase === 'stale');
    assert.deepEqual([state.data, state.loadedAt, state.error.status], ['ONE', 0, 404]);
  });

  it('that brings nonsense keeps the last good copy too', async () => {
    const { environment, subscription } = follow(text('one'), text(''));
    await environment.settle();
    subscription.refresh();
    await environment.settle();
    const { state } = subscription;
    assert.ok(state.phase === 'stale');
    assert.deepEqual([state.data, state.error.kind], ['ONE', 'unreadable']);
  });

  it('that succeeds makes a stale copy fresh', async () => {
    const { environment, subscription, phases } = follow(text('one'), status(404), text('two'));
    for (let request = 0; request < 2; request++) {
      await environment.settle();
      subscription.refresh();
    }
    await environment.settle();
    assert.deepEqual(phases(), ['loaded', 'stale', 'stale', 'loaded'], 'stale once more while it is being retried');
  });

  it('that retries a stale copy says so, until it fails again', async () => {
    const { environment, subscription } = follow(text('one'), status(404), status(404));
    const isRetrying = (): boolean => subscription.state.phase === 'stale' && subscription.state.isRetrying;
    await environment.settle();
    subscription.refresh();
    await environment.settle();
    assert.equal(isRetrying(), false);
    subscription.refresh();
    assert.equal(isRetrying(), true);
    await environment.settle();
    assert.equal(isRetrying(), false);
  });

  it('of a feed that failed is loading again', async () => {
    const { environment, subscription, phases } = follow(status(404), text('one'));
    await environment.settle();
    subscription.refresh();
    await environment.settle();
    assert.deepEqual(phases(), ['failed', 'loading', 'loaded']);
  });

  it('joins a request under way', async () => {
    const { environment, subscription } = follow();
    subscription.refresh();
    assert.equal(environment.requests.length, 1);
  });

  it('reaches every consumer, and a later one sees what they see', async () => {
    const { environment, store, subscription } = follow(text('one'), status(404));
    await environment.settle();
    subscription.refresh();
    await environment.settle();
    const sameReader = store.subscribe(FEED, upperCase, () => {});
    const otherReader = store.subscribe(
      FEED,
      atOnce((feed) => feed),
      () => {},
    );
    assert.equal(sameReader.state, subscription.state);
    assert.equal(otherReader.state.phase, 'stale');
  });
});
