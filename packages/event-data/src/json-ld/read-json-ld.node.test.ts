import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTimeOf } from '../cpu-time.harness.ts';
import { readFixture } from '../fixture.harness.ts';
import { FeedError } from '../model/feed-error.ts';
import type { CalendarEvent } from '../model/calendar-event.ts';
import type { Feed } from '../model/feed.ts';
import { readFeed } from '../read-feed.ts';

const sample = { '@type': 'Event', name: 'Sample', startDate: '2026-11-10' };

function feedOf(document: unknown): Feed {
  return readFeed(JSON.stringify(document), { url: 'https://agency.example/events.jsonld' });
}

function eventOf(properties: Record<string, unknown>): CalendarEvent | undefined {
  return feedOf({ '@context': 'https://schema.org', ...sample, '@id': 'x', ...properties }).events[0];
}

function codesOf({ problems }: Feed): string[] {
  return problems.map(({ code }) => code);
}

describe('JSON-LD', () => {
  const { events, problems, lostEntries } = readFeed(readFixture('linked-week.json'), {
    url: 'https://agency.example/week.jsonld',
  });

  it('gives the events of a graph, and after them those that they contain', () => {
    assert.deepEqual(
      events.map(({ uid, summary, superEvent }) => [uid, summary, superEvent]),
      [
        ['https://agency.example/week#event', 'Sample week', undefined],
        ['closing', 'Sample closing', 'https://agency.example/week#event'],
        ['7', 'Sample session', 'https://agency.example/week#event'],
      ],
    );
    assert.deepEqual([problems, lostEntries], [[], 0]);
  });

  it('gives every fact of an event', () => {
    assert.deepEqual(events[2], {
      uid: '7',
      summary: 'Sample session',
      description: 'What a sample is.',
      url: 'https://agency.example/week/session-7',
      start: '2026-11-17T18:00:00Z',
      end: '2026-11-17T20:00:00Z',
      allDay: false,
      status: 'confirmed',
      change: 'rescheduled',
      previousStarts: ['2026-10-06T17:00:00Z', '2026-10-20T17:00:00Z'],
      attendanceMode: 'mixed',
      location: {
        name: 'Sample hall',
        streetAddress: '1 Sample St',
        locality: 'Sampleton',
        region: 'VA',
        postalCode: '22202',
        country: 'US',
      },
      virtualLocation: { url: 'https://agency.example/live' },
      organizers: ['Sample agency', 'Sample office'],
      isFree: true,
      seats: { inPerson: 120, online: 500 },
      superEvent: 'https://agency.example/week#event',
    });
  });

  it('counts all seats as those of the only way to attend', () => {
    const { location, seats } = events[0] ?? {};
    assert.deepEqual(location, { name: 'Sampleton, VA' });
    assert.deepEqual(seats, { inPerson: 200, inPersonSoldOut: true });
  });

  it('is cancelled where one of several words says so', () => {
    assert.equal(events[1]?.status, 'cancelled');
  });
});

describe('times of JSON-LD', () => {
  const table: [Record<string, unknown>, string, string | undefined, string][] = [
    [{ startDate: '2026-11-10' }, '2026-11-10', undefined, 'one day'],
    [{ startDate: '2026-11-10', endDate: '2026-11-10' }, '2026-11-10', '2026-11-11', 'that day is the last'],
    [{ startDate: '2026-11-10', endDate: '2026-11-12' }, '2026-11-10', '2026-11-13', 'the last day belongs to it'],
    [{ startDate: '2026-11-10', endDate: '2026-11-09' }, '2026-11-10', undefined, 'an end before the start'],
    [{ startDate: '2026-11-10', endDate: '2026-11-10T18:00' }, '2026-11-10', undefined, 'an end of another form'],
    [
      { startDate: '2026-11-10T10:00', endDate: '2026-11-10T11:00' },
      '2026-11-10T10:00:00',
      '2026-11-10T11:00:00',
      'times without a zone',
    ],
    [
      { startDate: '2026-11-10T10:00:00.000Z', endDate: '2026-11-10T12:00+01:00' },
      '2026-11-10T10:00:00Z',
      '2026-11-10T11:00:00Z',
      'offsets',
    ],
    [{ startDate: '2026-11-10T10:00', duration: 'PT90M' }, '2026-11-10T10:00:00', '2026-11-10T11:30:00', 'a duration'],
    [{ startDate: '2026-11-10', duration: 'P2D' }, '2026-11-10', '2026-11-12', 'a duration in days'],
    [{ startDate: '2026-11-10', duration: 'PT2H' }, '2026-11-10', undefined, 'a day and hours'],
  ];
  for (const [properties, start, end, why] of table) {
    it(`are read from ${JSON.stringify(properties)}: ${why}`, () => {
      const event = eventOf(properties);
      assert.deepEqual([event?.start, event?.end, event?.timeZone], [start, end, undefined]);
    });
  }
});

describe('words of JSON-LD', () => {
  const statuses: [unknown, string, string | undefined][] = [
    ['https://schema.org/EventScheduled', 'confirmed', undefined],
    ['http://schema.org/EventCancelled', 'cancelled', undefined],
    ['schema:EventPostponed', 'confirmed', 'postponed'],
    ['EventMovedOnline', 'confirmed', 'movedOnline'],
    [{ '@id': 'https://schema.org/EventRescheduled' }, 'confirmed', 'rescheduled'],
  ];
  for (const [eventStatus, status, change] of statuses) {
    it(`reads the status ${JSON.stringify(eventStatus)}`, () => {
      const event = eventOf({ eventStatus });
      assert.deepEqual([event?.status, event?.change], [status, change]);
    });
  }

  const types: [unknown, number][] = [
    ['Event', 1],
    ['https://schema.org/Event', 1],
    ['http://schema.org/BusinessEvent', 1],
    ['schema:Festival', 1],
    [['Thing', 'EventSeries'], 1],
    ['EventVenue', 0],
    ['https://schema.org/Organization', 0],
    [7, 0],
  ];
  for (const [type, count] of types) {
    it(`finds ${count} event in a node of type ${JSON.stringify(type)}`, () => {
      assert.equal(feedOf([{ '@context': 'https://schema.org', ...sample, '@type': type }]).events.length, count);
    });
  }

  const free: [unknown, boolean | undefined][] = [
    [true, true],
    ['False', false],
    ['https://schema.org/True', true],
    [1, undefined],
  ];
  for (const [isAccessibleForFree, expected] of free) {
    it(`reads isAccessibleForFree ${JSON.stringify(isAccessibleForFree)}`, () => {
      assert.equal(eventOf({ isAccessibleForFree })?.isFree, expected);
    });
  }
});

describe('a document of JSON-LD', () => {
  const lists: [string, unknown][] = [
    ['one event', sample],
    ['a list', [sample]],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, sample] }],
    ['an ItemList of events', { '@type': 'ItemList', itemListElement: [sample] }],
    ['an ItemList of items', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: sample }] }],
    ['an organization with its events', { '@type': 'Organization', event: sample }],
    ['a page about an event', { '@type': 'WebPage', mainEntity: sample }],
    ['a list of lists', [{ '@graph': [] }, [{ '@graph': [[sample]] }]]],
  ];
  for (const [why, document] of lists) {
    it(`is ${why}`, () => {
      assert.deepEqual(
        feedOf(document).events.map(({ summary }) => summary),
        ['Sample'],
      );
    });
  }

  it('says its name and language', () => {
    const { name, lang, events } = feedOf({
      '@type': 'ItemList',
      name: 'Samples',
      inLanguage: 'es-PR',
      itemListElement: [],
    });
    assert.deepEqual([name, lang, events], ['Samples', 'es-PR', []]);
  });

  it('without an event or a list is no feed', () => {
    assert.throws(
      () => feedOf({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Sample agency' }),
      (error) => error instanceof FeedError && error.code === 'not-a-feed',
    );
  });

  it('is not what has a word such as @type in a text', () => {
    assert.equal(feedOf([{ id: 1, title: '"@type": "Event"', start: '2026-11-10' }]).events.length, 1);
  });

  it('names an event by its facts where it has no identifier, and what it contains by that', () => {
    const inner = { ...sample, name: 'Inner', url: '/inner', subEvent: { ...sample, name: 'Innermost' } };
    const { events } = feedOf({ ...sample, subEvent: inner });
    assert.deepEqual(
      events.map(({ superEvent }) => superEvent),
      [undefined, events[0]?.uid, events[1]?.uid],
    );
    assert.match(events[1]?.uid ?? '', /^no-uid-/);
  });
});

describe('JSON-LD that is not right', () => {
  it('costs only its bad parts, and says what they are', () => {
    const feed = readFeed(readFixture('linked-hostile.json'));
    assert.deepEqual(
      feed.events.map(({ uid, summary }) => [uid, summary]),
      [
        ['wrong-types', '<img src=x onerror=alert(1)>'],
        ['good', 'The good one'],
      ],
    );
    assert.equal(feed.lostEntries, 2);
    assert.equal('polluted' in {}, false);
    assert.deepEqual(
      feed.problems.filter(({ code }) => code.startsWith('missing')).map(({ message }) => message),
      ['[0] has no usable "startDate", and is left out.', '[1] has no usable "name", and is left out.'],
    );
    const codes = new Set(codesOf(feed));
    for (const code of ['bad-date', 'bad-url', 'wrong-type', 'unknown-word', 'bad-rule'])
      assert.ok(codes.has(code), code);
  });

  it('may be nested without end', () => {
    const depth = 20_000;
    const open = '{"@type":"Event","name":"Sample","startDate":"2026-11-10","subEvent":';
    const feed = readFeed(`${open.repeat(depth)}{}${'}'.repeat(depth)}`, { maxEvents: 50 });
    // All say the same, and so are one event.
    assert.equal(feed.events.length, 1);
    assert.ok(codesOf(feed).includes('too-many-events'));
  });

  it('says where problems are, however deep, without a walk through the document for each', () => {
    const depth = 20_000;
    const text = `${'{"@type":"Event","subEvent":'.repeat(depth)}{}${'}'.repeat(depth)}`;
    let feed: Feed | undefined;
    assert.ok(cpuTimeOf(() => (feed = readFeed(text))) < 3000);
    assert.equal(feed?.problems[2]?.message, 'subEvent.subEvent has no usable "name", and is left out.');
  });

  it('may list as many events as it likes', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...sample, '@id': `x${index}` }));
    const feed = readFeed(JSON.stringify({ '@graph': many }), { maxEvents: 20 });
    assert.deepEqual([feed.events.length, codesOf(feed)], [20, ['too-many-events']]);
  });
});
