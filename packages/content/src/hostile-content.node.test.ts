import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOCUMENTS, READERS, published, withValueAt, withoutValueAt } from './content.harness.ts';
import type { DocumentName } from './content.harness.ts';
import { readCommittees } from './read-committees.ts';
import { readEvents } from './read-events.ts';
import { readFairness } from './read-fairness.ts';
import { readPrograms } from './read-programs.ts';

describe('a bad entry or field costs only itself', () => {
  const SAME = undefined;
  const TABLE: [name: DocumentName, path: string, value: unknown, cost: string | undefined, why: string][] = [
    ['events', 'events.5', null, SAME, 'an entry that is nothing'],
    ['events', 'events.5.summary', { toString: 'x' }, 'events.5', 'an event whose name is an object'],
    ['events', 'events.5.start', '2012-05-22T25:00:00', 'events.5', 'an event at an hour that does not exist'],
    ['events', 'events.5.virtualLocation.kind', 'seance', SAME, 'an unknown kind of connection'],
    ['events', 'events.7.previousStarts.0', 'September', SAME, 'an earlier start in words'],
    ['events', 'events.5.sources.0.url', 'vbscript:alert', 'events.5.sources.0', 'a source whose address is a script'],
    ['programs', 'programs.1', null, SAME, 'an entry that is nothing'],
    ['programs', 'programs.1', [[[]]], SAME, 'an entry that is a list'],
    ['programs', 'programs.1.name', { toString: 'x' }, 'programs.1', 'a program whose name is an object'],
    ['programs', 'programs.1.id', '  ', 'programs.1', 'a program whose id is blank'],
    ['programs', 'programs.0.audience.2', 5, SAME, 'a number among texts'],
    ['programs', 'programs.0.names.1', { from: '2022' }, SAME, 'a dated name without the name'],
    ['programs', 'programs.2.isFree', 'true', SAME, 'a word instead of true'],
    [
      'programs',
      'programs.2.continuingEducation.firstPeriod.until',
      'later',
      'programs.2.continuingEducation.firstPeriod',
      'a period without its end',
    ],
    ['programs', 'office', 'OTR', SAME, 'an office that is text; the programs stay'],
    ['programs', 'office.contact.fax.value', '+1 (202) FAX', 'office.contact.fax', 'a fax number of letters'],
    ['programs', 'office.rosters.1.asOf', 'lately', 'office.rosters.1', 'an undated name'],
    ['committees', 'committees.0', { id: 'coac' }, SAME, 'a committee without a purpose; the other stays'],
    ['committees', 'committees.0.posts.4', { id: 'dfo' }, SAME, 'a post without a role'],
    [
      'committees',
      'committees.0.rosters.0.memberships.3.person.name',
      9,
      'committees.0.rosters.0.memberships.3',
      'a person whose name is a number',
    ],
    ['committees', 'committees.0.charter', 'renewed', SAME, 'a charter that is text'],
    ['committees', 'committees.0.meetings.materialsUrl', 'vbscript:alert', SAME, 'an address that is a script'],
    [
      'committees',
      'committees.0.sources.0.url',
      'https://user:secret@cbp.gov/',
      'committees.0.sources.0',
      'a source whose address holds a password',
    ],
    ['committees', 'committees.1.unknown.0', {}, SAME, 'an object among texts'],
    ['fairness', 'law.name', undefined, 'law', 'a law without a name; the contact stays'],
    [
      'fairness',
      'ombudsman.email.value',
      'ombudsman@sba.gov?bcc=all@sba.gov',
      'ombudsman.email',
      'an e-mail address that adds a copy',
    ],
    ['fairness', 'ombudsman.url', '//user@sba.gov', SAME, 'an address without a scheme'],
    ['fairness', 'regions.4.areas.0', 'il', SAME, 'a state in small letters'],
    ['fairness', 'regions.4', { number: 5, name: 'Great Lakes' }, SAME, 'a region of no area'],
    ['fairness', 'notices.0.text', ['<b>'], 'notices.0', 'a notice that is a list'],
  ];

  for (const [name, path, value, cost = path, why] of TABLE) {
    it(`${name}: ${why}`, () => {
      const { problems, ...read } = READERS[name](withValueAt(published(name), path, value));
      const { problems: none, ...expected } = READERS[name](withoutValueAt(published(name), cost));
      assert.deepEqual(read, expected);
      assert.deepEqual(none, []);
      assert.notEqual(problems.length, 0);
      for (const { message } of problems) assert.ok(message.startsWith(dotted(path).split('.')[0] ?? ''), message);
    });
  }
});

describe('a document of no use', () => {
  const TABLE: [json: unknown, why: string][] = [
    [undefined, 'nothing'],
    [null, 'null'],
    [7, 'a number'],
    ['<!doctype html>', 'text'],
    [[], 'a list'],
    [{}, 'an empty object'],
    [{ programs: 1, committees: 1, representative: 1, ombudsman: 1, events: 1 }, 'numbers instead of entries'],
    [JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`), 'lists in lists'],
    [JSON.parse('{"__proto__": {"programs": [{"id": "x"}], "committees": []}}'), 'entries under __proto__'],
    [Object.create({ programs: [], committees: [], ombudsman: {}, representative: {} }), 'entries of its prototype'],
  ];

  for (const [json, why] of TABLE) {
    it(`gives no entries and says why: ${why}`, () => {
      const programs = readPrograms(json);
      const committees = readCommittees(json);
      const fairness = readFairness(json);
      assert.deepEqual(
        [programs.programs, programs.office, committees.committees, fairness.fairness],
        [[], undefined, [], undefined],
      );
      assert.deepEqual(readEvents(json).events, []);
      for (const { problems } of [programs, committees, fairness]) assert.notEqual(problems.length, 0);
    });
  }
});

describe('an events document of no use', () => {
  const TABLE: [json: unknown, code: string, why: string][] = [
    [undefined, 'not-a-feed', 'nothing'],
    ['BEGIN:VCALENDAR', 'not-a-feed', 'text'],
    [{ events: 'none' }, 'not-a-feed', 'no list of events'],
    [{ events: [], notes: 'x'.repeat(5_000_001) }, 'too-large', 'more than is ever read'],
    [{ events: [7n] }, 'not-a-feed', 'a value that JSON cannot hold'],
  ];

  for (const [json, code, why] of TABLE) {
    it(`does not throw, but says why: ${why}`, () => {
      const { events, problems } = readEvents(json);
      assert.deepEqual(events, []);
      assert.deepEqual(
        problems.map((problem) => problem.code),
        [code],
      );
    });
  }
});

describe('what people write by hand', () => {
  it('reads a telephone number with signs between its digits', () => {
    const document = withValueAt(published('fairness'), 'ombudsman.tel.value', 'tel:+1 (888) 734-3247');
    const { fairness, problems } = readFairness(document);
    assert.equal(fairness?.ombudsman?.tel?.value, '+18887343247');
    assert.deepEqual(problems, []);
  });

  it('resolves a relative link against the address of the document', () => {
    const document = withValueAt(published('programs'), 'office.links.0.url', '/trade');
    const { office } = readPrograms(document, { url: 'https://www.cbp.gov/content/programs.json' });
    assert.equal(office?.links?.[0]?.url, 'https://www.cbp.gov/trade');
  });

  it('leaves out a relative link where the address of the document is not known', () => {
    const document = withValueAt(published('programs'), 'office.links.0.url', '/trade');
    const { office, problems } = readPrograms(document);
    assert.equal(office?.links?.length, 1);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ['bad-url', 'missing-field'],
    );
  });

  it('shows the Ombudsman where the representative cannot be read', () => {
    const { fairness, problems } = readFairness(withValueAt(published('fairness'), 'representative', []));
    assert.ok(fairness?.ombudsman);
    assert.match(problems.map((problem) => problem.message).join('\n'), /representative is a list, not an object/);
  });

  for (const name of DOCUMENTS) {
    it(`leaves the value it reads unchanged: ${name}`, () => {
      const document = published(name);
      READERS[name](document);
      assert.deepEqual(document, published(name));
    });
  }
});

/** `programs.1.id` as problems write it: `programs[1].id`. */
function dotted(path: string): string {
  return path.replace(/\.(\d+)/g, '[$1]');
}
