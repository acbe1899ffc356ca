import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOCUMENTS, READERS, published, validatorOf, without } from './content.harness.ts';
import type { Json } from './content.harness.ts';
import { OUTREACH } from './model/program.ts';
import { readCommittees } from './read-committees.ts';
import { readEvents } from './read-events.ts';
import { readFairness } from './read-fairness.ts';
import { readPrograms } from './read-programs.ts';

for (const name of DOCUMENTS) {
  describe(`data/${name}.json`, () => {
    it('agrees with its schema', () => {
      const validate = validatorOf(name);
      assert.ok(validate(published(name)), JSON.stringify(validate.errors, null, 2));
    });

    it('is read without a problem', () => {
      assert.deepEqual(READERS[name](published(name)).problems, []);
    });

    it('names its schema, so that an editor can check it', () => {
      assert.equal(published(name)['$schema'], `../schemas/${name}.schema.json`);
    });
  });
}

describe('reading the published data', () => {
  const programs = readPrograms(published('programs'));
  const { committees } = readCommittees(published('committees'));
  const { fairness } = readFairness(published('fairness'));
  const { events } = readEvents(published('events'));

  it('loses nothing of the office and its programs', () => {
    assert.deepEqual(programs.office, published('programs')['office']);
    assert.deepEqual(programs.programs, published('programs')['programs']);
  });

  it('loses nothing of the committees', () => {
    assert.deepEqual(committees, published('committees')['committees']);
  });

  it('loses nothing of the fairness contact', () => {
    assert.deepEqual(fairness, without(published('fairness'), '$schema', '$comment', 'compiled'));
  });

  it('loses nothing of the events, and gives those without a zone that of the document', () => {
    const { timeZone, events: written } = published('events');
    assert.deepEqual(
      events.map((event) => without(event, 'allDay')),
      (written as Json[]).map((event) => ({ timeZone, ...event })),
    );
  });

  it('knows the program of every event', () => {
    const known = new Set([
      OUTREACH,
      ...programs.programs.map((program) => program.eventProgram ?? program.id),
      ...committees.map((committee) => committee.meetings?.eventProgram ?? committee.id),
    ]);
    assert.deepEqual(
      events.filter((event) => !known.has(event.program ?? '')).map((event) => event.uid),
      [],
    );
  });
});

describe('the events', () => {
  const { events } = readEvents(published('events'));

  it('are 72, each with its own uid', () => {
    assert.equal(events.length, 72);
    assert.equal(new Set(events.map((event) => event.uid)).size, 72);
  });

  it('stand in the order of their start', () => {
    const days = events.map((event) => event.start.slice(0, 10));
    assert.deepEqual(days, days.toSorted());
  });

  it('begin before they end, in the same form', () => {
    for (const { uid, start, end } of events) {
      if (end === undefined) continue;
      assert.ok(start < end, uid);
      assert.equal(start.length, end.length, uid);
    }
  });

  it('lie within the event that they name as containing them', () => {
    for (const { uid, superEvent, start } of events) {
      if (superEvent === undefined) continue;
      const whole = events.find((event) => event.uid === superEvent);
      assert.ok(whole?.end && whole.start <= start && start < whole.end, uid);
    }
  });

  it('have a zone where they have a time', () => {
    for (const { uid, start, timeZone } of events) {
      if (start.includes('T')) assert.ok(timeZone, uid);
    }
  });

  it('have no deadline after their start', () => {
    for (const { uid, start, deadlines = [] } of events) {
      for (const { at } of deadlines) assert.ok(at.slice(0, 10) <= start.slice(0, 10), uid);
    }
  });

  it('keep both earlier dates of the symposium that was rescheduled twice', () => {
    const symposium = events.find((event) => event.uid === 'trade-symposium-2012-east');
    assert.equal(symposium?.change, 'rescheduled');
    assert.deepEqual(symposium.previousStarts, ['2012-09-27', '2012-10-29']);
    assert.equal(symposium.start, '2012-11-27');
  });

  it('keep the clock time of a comment deadline', () => {
    const meeting = events.find((event) => event.uid === 'coac-2025-09-17');
    assert.deepEqual(meeting?.deadlines, [{ kind: 'comment', at: '2025-09-12T17:00:00' }]);
    assert.equal(meeting.attendanceMode, 'publicOnline');
  });
});

describe('the committees', () => {
  const { committees } = readCommittees(published('committees'));

  it('seat every person of a roster in a post of the committee', () => {
    for (const { id, posts = [], rosters = [] } of committees) {
      const known = new Set(posts.map((post) => post.id));
      for (const { post } of rosters.flatMap((roster) => roster.memberships)) {
        assert.ok(post === undefined || known.has(post), `${id}: ${post}`);
      }
    }
  });

  it('include one of which little more than the purpose is known', () => {
    const ufac = committees.find((committee) => committee.id === 'ufac');
    assert.ok(ufac?.purpose);
    assert.deepEqual(ufac.unknown, ['current charter', 'membership', 'subcommittees', 'current status']);
  });
});

describe('the fairness regions', () => {
  const STATES =
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY';
  const OTHERS = 'DC PR VI GU AS MP';

  it('are ten, and cover each state and territory once', () => {
    const { regions = [] } = readFairness(published('fairness')).fairness ?? {};
    assert.deepEqual(
      regions.map((region) => region.number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
    assert.deepEqual(regions.flatMap((region) => region.areas).toSorted(), `${STATES} ${OTHERS}`.split(' ').toSorted());
  });
});

describe('every source', () => {
  for (const name of DOCUMENTS) {
    it(`of ${name}.json has the address of a page`, () => {
      for (const { url } of sourcesIn(published(name))) assert.match(url, /^https?:\/\/[^@]+$/);
    });
  }
});

/** Every source in the document, wherever it stands. */
function sourcesIn(node: unknown): { url: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'sources' || key === 'regionSources' ? (value as { url: string }[]) : sourcesIn(value),
  );
}
