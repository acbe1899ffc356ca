import { listOf, type ShownCommittee } from '../committee-content.ts';

export const COLUMNS = ['name', 'organization', 'seat', 'date'] as const;
export type Column = (typeof COLUMNS)[number];

/** A person as one dated roster shows them. */
export type Member = Readonly<Record<Column, string>>;

/** What a visitor looks for, and in which order. */
export interface MemberOrder {
  readonly text: string;
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Everybody of every dated roster; a roster without a date names nobody. */
export function membersOf({ rosters, posts }: ShownCommittee): readonly Member[] {
  return listOf(rosters).flatMap(({ asOf, memberships }) =>
    listOf(memberships).flatMap(({ person, post, title, onBehalfOf }) => {
      const name = textOf(person?.name);
      const date = textOf(asOf);
      if (!date || !name) return [];
      const role = listOf(posts).find((it) => it.id === post)?.role ?? post;
      const seat = [textOf(role), textOf(title)].filter(Boolean).join(': ');
      return [{ name, organization: textOf(onBehalfOf), seat, date }];
    }),
  );
}

/** Those in whose names, organizations or seats the text is found, in an order; equal ones stay in theirs. */
export function orderMembers(
  members: readonly Member[],
  { text, column, isDescending }: MemberOrder,
): readonly Member[] {
  const wanted = plain(text.trim());
  return members
    .filter((member) => plain(COLUMNS.map((it) => member[it]).join(' ')).includes(wanted))
    .sort((a, b) => (isDescending ? -1 : 1) * compare(keyOf(a, column), keyOf(b, column)));
}

/** Without accents and capital letters. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** A fiscal year begins in the October before. */
const keyOf = (member: Member, column: Column): string =>
  plain(member[column]).replace(/^fy(\d{4})$/, (_, year: string) => `${Number(year) - 1}-10`);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
