import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFixture } from './fixture.harness.ts';
import { FeedError } from './model/feed-error.ts';
import type { FeedErrorCode } from './model/feed-error.ts';
import { readFeed, readFeedInSteps } from './read-feed.ts';

describe('readFeed', () => {
  const table: [() => string, FeedErrorCode, string][] = [
    [() => '', 'empty', 'nothing'],
    [() => '\ufeff \r\n', 'empty', 'white space'],
    [() => readFixture('web-page.html'), 'html', 'a web page'],
    [() => '<HTML><body>BEGIN</body></HTML>', 'html', 'a web page in capitals'],
    [() => '<p>Error</p><title>x</title>', 'html', 'a piece of one'],
    [() => '<?xml version="1.0"?><rss></rss>', 'not-a-feed', 'another format'],
    [() => 'Not found', 'not-a-feed', 'words'],
    [() => 'B\0E\0G\0I\0N\0:\0', 'not-a-feed', 'UTF-16'],
    [() => '{"events":[{"id":"1","ti', 'truncated', 'JSON that is cut off'],
    [() => '{"events":{"0":{}}}', 'not-a-feed', 'events that are no list'],
    [() => '{}', 'not-a-feed', 'no events at all'],
    [() => `[${' '.repeat(5_000_001)}]`, 'too-large', 'more than five million characters'],
    [() => '['.repeat(100_000), 'truncated', 'nesting without end'],
  ];
  for (const [document, code, why] of table) {
    it(`throws a FeedError "${code}" for ${why}`, () => {
      assert.throws(
        () => readFeed(document()),
        (error) => error instanceof FeedError && error.code === code,
      );
    });
  }

  it('names the media type of what it cannot read', () => {
    assert.throws(() => readFeed('Not found', { mediaType: 'text/plain' }), /text\/plain/);
  });

  it('is not misled by the media type', () => {
    assert.deepEqual(readFeed('{"events":[]}', { mediaType: 'text/calendar' }).events, []);
    assert.deepEqual(readFeed('BEGIN:VCALENDAR\nEND:VCALENDAR', { mediaType: 'text/html' }).events, []);
  });

  it('reads a list that is nested without end as far as it is one', () => {
    const nested = `{"events":[${'['.repeat(10_000)}${']'.repeat(10_000)},{"id":1,"title":"Sample","start":"2026-11-10"}]}`;
    assert.equal(readFeed(nested).events.length, 1);
  });

  const lost: [string, number, string][] = [
    ['agency-meetings.json', 0, 'nothing is missing'],
    ['agency-meetings.ics', 0, 'nothing is missing'],
    ['half-broken.json', 3, 'three entries gave no event'],
    ['hostile.ics', 1, 'one entry gave no event'],
    ['unclosed-components.ics', 1, 'the document is cut off'],
  ];
  for (const [name, expected, why] of lost) {
    it(`counts ${expected} lost entries in ${name}: ${why}`, () => {
      assert.equal(readFeed(readFixture(name)).lostEntries, expected);
    });
  }

  it('reads the beginning of a calendar that is too large, and says so', () => {
    const event = (uid: string) => `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:20261110\r\nSUMMARY:Sample\r\nEND:VEVENT\r\n`;
    const filler = `X-FILLER:${'x'.repeat(70)}\r\n`.repeat(62_000);
    const { events, lostEntries, problems } = readFeed(
      `BEGIN:VCALENDAR\r\n${event('first')}${filler}${event('last')}END:VCALENDAR\r\n`,
    );
    assert.deepEqual(
      events.map(({ uid }) => uid),
      ['first'],
    );
    assert.equal(lostEntries, 1);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['truncated', 'too-large'],
    );
  });

  it('says in which language the feed is', () => {
    assert.equal(readFeed('{"lang":"es-PR","events":[]}').lang, 'es-PR');
    const { lang, problems } = readFeed('{"lang":"\\" onload=\\"x","events":[]}');
    assert.deepEqual([lang, problems.map(({ code }) => code)], [undefined, ['bad-language']]);
  });

  for (const [format, document] of [
    ['JSON', JSON.stringify(Array.from({ length: 30 }, (_, id) => ({ id, title: 'Sample', start: '2026-11-10' })))],
    [
      'iCalendar',
      Array.from(
        { length: 30 },
        (_, id) => `BEGIN:VEVENT\nUID:${id}\nDTSTART:20261110\nSUMMARY:Sample\nEND:VEVENT\n`,
      ).join(''),
    ],
  ] as const) {
    it(`reads no more events than asked for, and says so: ${format}`, () => {
      const { events, problems } = readFeed(document, { maxEvents: 20 });
      assert.equal(events.length, 20);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['too-many-events'],
      );
      assert.deepEqual(readFeed(document, { maxEvents: 30 }).problems, []);
    });
  }
});

describe('readFeedInSteps', () => {
  const series = 'DTSTART:20261110T150000Z\nRRULE:FREQ=DAILY\nSUMMARY:Sample\nEND:VEVENT\n';
  const events = Array.from({ length: 300 }, (_, id) => `BEGIN:VEVENT\nUID:${id}\n${series}`).join('');
  for (const [what, document] of [
    ['JSON', JSON.stringify(Array.from({ length: 3000 }, (_, id) => ({ id, title: 'Sample', start: '2026-11-10' })))],
    ['iCalendar', events],
    ['one event of very many lines', `BEGIN:VEVENT\n${'X-NOTE:Sample\n'.repeat(80_000)}${series}`],
  ] as const) {
    it(`can pause hundreds of times, and gives the same: ${what}`, () => {
      const steps = readFeedInSteps(document);
      let pauses = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) pauses += 1;
      assert.ok(pauses >= 300, `it paused ${pauses} times`);
      assert.deepEqual(step.value, readFeed(document));
    });
  }
});
