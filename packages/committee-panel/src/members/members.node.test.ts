import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { membersCsv } from './members-csv.ts';
import { membersOf, orderMembers, type Column, type Member } from './members.ts';

const member = (name: string, date: string, organization = ''): Member => ({
  name,
  organization,
  seat: 'Member',
  date,
});

describe('members', () => {
  it('are those of dated rosters, with their seats by name', () => {
    const committee = {
      posts: [{ id: 'chair', role: 'Chair' }],
      rosters: [
        { memberships: [{ person: { name: 'Sample Undated' } }] },
        {
          asOf: '2026-01',
          term: 3,
          memberships: [
            { person: { name: 'Sample One' }, post: 'chair', title: { value: 'x' }, onBehalfOf: 'Sample Company' },
            { person: {}, post: 'chair' },
            { post: 'chair' },
            { person: { name: 'Sample Two' }, post: 'other' },
          ],
        },
      ],
    } as Parameters<typeof membersOf>[0];
    assert.deepEqual(membersOf(committee), [
      { name: 'Sample One', organization: 'Sample Company', seat: 'Chair', date: '2026-01' },
      { name: 'Sample Two', organization: '', seat: 'other', date: '2026-01' },
    ]);
  });

  const MEMBERS = [member('Ánna', '2016-01-13'), member('Bob', 'FY2025', 'Zed'), member('Carl', '2024-12-01')];
  const TABLE: [text: string, column: Column, isDescending: boolean, names: string, why: string][] = [
    ['', 'name', false, 'Ánna Bob Carl', 'by name'],
    ['', 'name', true, 'Carl Bob Ánna', 'by name, backwards'],
    ['', 'date', true, 'Carl Bob Ánna', 'by date, a fiscal year from the October before'],
    ['', 'seat', false, 'Ánna Bob Carl', 'equal ones as they are'],
    ['anna', 'name', false, 'Ánna', 'found without the accent'],
    [' ZED ', 'name', false, 'Bob', 'found by organization, in capital letters'],
    ['nobody', 'name', false, '', 'not found'],
  ];
  for (const [text, column, isDescending, names, why] of TABLE) {
    it(`are ${why}`, () => {
      const found = orderMembers(MEMBERS, { text, column, isDescending });
      assert.equal(found.map(({ name }) => name).join(' '), names);
    });
  }
});

describe('members as CSV', () => {
  const HEADS = { name: 'Name', organization: 'Organization', seat: 'Seat', date: 'As of' };
  const TABLE: [name: string, cell: string, why: string][] = [
    ['Sample Person', '"Sample Person"', 'a name'],
    ['Sample, "Sam"', '"Sample, ""Sam"""', 'a comma and quotation marks'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`, 'a formula'],
    ['+1', `"'+1"`, 'a plus'],
    ['-1', `"'-1"`, 'a minus'],
    ['@SUM(A1)', `"'@SUM(A1)"`, 'an at sign'],
    [' =1', `"' =1"`, 'a formula after a space'],
  ];
  for (const [name, cell, why] of TABLE) {
    it(`bear ${why}`, () => {
      assert.equal(
        membersCsv([member(name, '2026')], HEADS),
        `\ufeff"Name","Organization","Seat","As of"\r\n${cell},"","Member","2026"\r\n`,
      );
    });
  }
});
