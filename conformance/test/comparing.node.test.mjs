import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCases } from '../case-set.mjs';
import { compareLists, keyOf, withoutMadeUpUids } from '../compare.mjs';
import { isInNaiveWindow } from '../naive-window.mjs';
import { explainBy } from '../reasons/explain-by.mjs';
import { explainedByLibical } from '../reasons/libical.mjs';
import { explain } from '../reasons/rules.mjs';
import { ALL, NONE_WRONG, Row, share } from '../row.mjs';
import { outcomeOf } from '../shortfall.mjs';
import { survival } from '../survival.mjs';
import { formatClosing, formatMisses, formatTable } from '../table.mjs';

const WRONG_ENGINE = { name: 'wrong', module: './test/wrong-engine.mjs', isOurs: true };
const EXPECTED = ['a|2026-11-10T15:00:00Z|2026-11-10T16:00:00Z'];

/** Asks the wrong engine in one of its ways, as a set of one case does. */
function ask(way, set = {}) {
  const judge = ({ occurrences }) => compareLists(EXPECTED, occurrences.map(keyOf));
  const cases = [{ id: way, job: { text: way }, judge }];
  return runCases({ name: 'set', bar: ALL, limit: 3000, cases, ...set }, WRONG_ENGINE);
}

describe('a set of cases', () => {
  it('counts a right answer as exact', async () => {
    const { exact, wrong, holds } = await ask('right');
    assert.deepEqual({ exact, wrong, holds }, { exact: 1, wrong: 0, holds: true });
  });

  for (const [way, why] of [
    ['nothing', 'some missing'],
    ['twice', 'too many'],
    ['another uid', 'other times'],
    ['another start', 'other times'],
    ['another end', 'other end'],
    ['floating', 'other times'],
    ['throws', 'throws'],
    ['hangs', 'hangs'],
    ['crashes', 'crashes'],
  ]) {
    it(`counts as wrong: ${way}`, async () => {
      const row = await ask(way);
      assert.deepEqual([row.exact, row.wrong, [...row.reasons.keys()], row.holds], [0, 1, [why], false]);
    });
  }

  it('goes on after a case that hangs', async () => {
    const cases = ['hangs', 'right'].map((way) => ({ id: way, job: { text: way }, judge: () => undefined }));
    const { exact, wrong } = await ask('', { cases });
    assert.deepEqual({ exact, wrong }, { exact: 1, wrong: 1 });
  });

  it('finds a document that reaches the objects of the page', async () => {
    const cases = [{ id: 'x', job: { text: 'pollutes' }, judge: (answer) => survival(answer, 1000) }];
    const { reasons } = await ask('', { cases, mayThrow: true });
    assert.deepEqual([...reasons.keys()], ['Object.prototype touched']);
  });
});

describe('survival', () => {
  for (const [answer, why, because] of [
    [{ ms: 10 }, undefined, 'an answer in time'],
    [{ ms: 10, error: { name: 'FeedError', message: '' } }, undefined, 'the one error that is allowed'],
    [{ ms: 10, error: { name: 'RangeError', message: '' } }, 'throws', 'any other'],
    [{ ms: 1001 }, 'over 1 s', 'an answer that is late'],
    [{ error: { name: 'Hang', message: '' } }, 'hangs', 'none at all'],
  ]) {
    it(`is judged: ${because}`, () => assert.equal(survival(answer, 1000)?.why, why));
  }
});

describe('bars', () => {
  for (const [bar, counts, holds, why] of [
    [share(0.995), { cases: 200, exact: 199 }, true, '99.5 of 100'],
    [share(0.995), { cases: 200, exact: 198, wrong: 2 }, false, '99 of 100'],
    [share(0.98), { cases: 100, exact: 97, explained: 3 }, false, 'an explanation makes no answer exact'],
    [share(0.5), { cases: 4, exact: 1, notRun: 2, wrong: 1 }, true, 'what was not run counts for neither'],
    [share(0.5), { cases: 4, notRun: 4 }, false, 'a set of which nothing was run meets no bar'],
    [ALL, { cases: 2, exact: 1, notRun: 1 }, false, 'all means all'],
    [NONE_WRONG, { cases: 2, exact: 1, explained: 1 }, true, 'explained is not wrong'],
    [NONE_WRONG, { cases: 0 }, false, 'an empty set proves nothing'],
  ]) {
    it(`${holds ? 'meets' : 'misses'} ${bar.text}: ${why}`, () => {
      assert.equal(Boolean(Object.assign(new Row('set', 'ours', bar), counts).holds), holds);
    });
  }
});

describe('a bar that is known to be missed', () => {
  const shortfalls = { rules: { exact: 8 }, size: { figure: 9000 } };
  for (const [row, outcome, why] of [
    [{ set: 'rules', holds: true, exact: 9 }, 'met', 'it is met after all'],
    [{ set: 'rules', holds: false, exact: 8 }, 'known', 'as many are exact as were'],
    [{ set: 'rules', holds: false, exact: 7 }, 'failed', 'one less is exact'],
    [{ set: 'size', holds: false, exact: 0, figure: 8999 }, 'known', 'a figure that has become better'],
    [{ set: 'size', holds: false, exact: 0, figure: 9001 }, 'failed', 'a figure that has become worse'],
    [{ set: 'size', holds: false, exact: 0 }, 'failed', 'no figure at all'],
    [{ set: 'windows', holds: false, exact: 8 }, 'failed', 'nothing is known of it'],
  ]) {
    it(`is ${outcome}: ${why}`, () => assert.equal(outcomeOf(row, shortfalls), outcome));
  }

  it('counts as neither passed nor failed', () => {
    const rows = [{ set: 'rules', bar: ALL, holds: false, exact: 8 }];
    assert.equal(formatClosing(rows, shortfalls), 'Below the bar, as recorded: rules\n0 passed, 0 failed');
    assert.equal(formatClosing(rows), '0 passed, 1 failed');
  });
});

describe('what libical reads of what we write', () => {
  const text = 'RDATE;TZID=America/New_York:20261112T100000\r\n';
  for (const [missing, extra, kind, why] of [
    ['a|2026-11-12T15:00:00Z|x', 'a|2026-11-12T10:00:00Z|x', 'explained', 'the time as it is written, in UTC'],
    ['a|2026-11-12T15:00:00Z|x', 'a|2026-11-12T11:00:00Z|x', undefined, 'another time'],
  ]) {
    it(`is ${kind ?? 'not explained'}: ${why}`, () => {
      const verdict = compareLists([missing], [extra]);
      assert.equal(explainedByLibical({ job: { text }, judge: () => verdict }).judge()?.kind, kind);
    });
  }
});

describe('the reasons of rules', () => {
  const weekly = {
    rrules: ['FREQ=WEEKLY;BYWEEKNO=20'],
    starts: ['1998-05-11', '1998-05-12'],
    dtstart: '19970902',
    dtstartMatchesRule: true,
  };
  const late = { rrules: ['FREQ=DAILY;COUNT=2'], starts: ['2026-01-02', '2026-01-03'], dtstartMatchesRule: false };
  for (const [rule, answer, isExplained, why] of [
    [weekly, { found: ['1997-09-02'], problems: ['bad-rule'] }, true, 'a rule that is refused keeps its start'],
    [weekly, { found: ['1997-09-02'], problems: [] }, false, 'refused in silence'],
    [weekly, { found: ['1997-09-02', '1998-05-11'], problems: ['bad-rule'] }, false, 'not refused after all'],
    [late, { found: ['2026-01-01', '2026-01-02'], problems: [] }, true, 'DTSTART first, then one less'],
    [late, { found: ['2026-01-01', '2026-01-04'], problems: [] }, false, 'DTSTART first, then another day'],
    [late, { found: ['2026-01-01'], problems: [] }, false, 'DTSTART and nothing more'],
  ]) {
    it(`${isExplained ? 'explain' : 'do not explain'}: ${why}`, () => {
      assert.equal(explain(rule, answer)?.kind, isExplained ? 'explained' : undefined);
    });
  }
});

describe('the reasons of cases', () => {
  const explainCase = explainBy({ a: { why: 'because', missing: ['10:00 to 11:00'] } });
  for (const [id, difference, isExplained, why] of [
    ['a', { missing: ['uid|10:00|11:00'], extra: [] }, true, 'just what the reason speaks of'],
    ['a', { missing: ['uid|10:00|11:00'], extra: ['uid|12:00|13:00'] }, false, 'that and something more'],
    ['a', { missing: ['uid|10:00|12:00'], extra: [] }, false, 'another end'],
    ['a', { why: 'another checksum' }, false, 'nobody knows what'],
    ['b', { missing: ['uid|10:00|11:00'], extra: [] }, false, 'a case without a reason'],
  ]) {
    it(`${isExplained ? 'explain' : 'do not explain'}: ${why}`, () => {
      assert.equal(explainCase(id, difference)?.kind, isExplained ? 'explained' : undefined);
    });
  }
});

describe('a window on the wall clock', () => {
  const event = { start: '2026-11-10T23:00:00Z', end: '2026-11-11T00:00:00Z', timeZone: 'Europe/Berlin' };
  const point = { start: '2026-11-10', end: '2026-11-10' };
  for (const [from, to, isAware, occurrence, isIn, why] of [
    ['2026-11-11', '2026-11-12', false, event, true, 'it is the eleventh in Berlin'],
    ['2026-11-10', '2026-11-11', false, event, false, 'and no more the tenth'],
    ['2026-11-10T23:30:00+00:00', '2026-11-10T23:30:00+00:00', true, event, true, 'a moment of it'],
    ['2026-11-11T00:00:00+00:00', '2026-11-12T00:00:00+00:00', true, event, false, 'its end is not in it'],
    ['2026-11-10', '2026-11-11', false, point, true, 'no length, where the window begins'],
    ['2026-11-09', '2026-11-10', false, point, false, 'no length, where the window ends'],
  ]) {
    it(`${isIn ? 'holds' : 'does not hold'} an event: ${why}`, () => {
      assert.equal(isInNaiveWindow({ from, to, isAware })(occurrence), isIn);
    });
  }
});

describe('what is printed', () => {
  const row = Object.assign(new Row('a | set', 'ours', ALL), { cases: 30, wrong: 30 });
  for (let index = 0; index < 30; index += 1) row.misses.push({ id: index, kind: 'wrong', why: 'x' });

  it('is one Markdown table, and a closing line that counts rows with a bar', () => {
    const rows = [row, new Row('b', 'peer')];
    assert.match(formatTable(rows), /^\| set \|.*\n(\| --- )+\|\n\| a \\\| set \| ours \| 30 \|.*\n\| b \| peer \| 0 /);
    assert.equal(formatClosing(rows), '0 passed, 1 failed');
  });

  it('shows twenty misses, or all', () => {
    assert.match(formatMisses(row, false), /… and 10 more/);
    assert.equal(formatMisses(row, true).trimEnd().split('\n').length, 31);
  });
});

it('an event without UID is compared without the one that an engine makes up', () => {
  const found = [{ uid: 'made up' }, { uid: 'a,b' }];
  assert.deepEqual(withoutMadeUpUids(found, 'BEGIN:VEVENT\r\nUID:a\\,\r\n b\r\n'), [{ uid: '' }, { uid: 'a,b' }]);
});
