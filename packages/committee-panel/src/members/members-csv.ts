import { COLUMNS, type Column, type Member } from './members.ts';

/**
 * A table of members (RFC 4180), for spreadsheets: a byte order mark says that it is in UTF-8, and a cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
export function membersCsv(members: readonly Member[], heads: Readonly<Record<Column, string>>): string {
  const rows = [heads, ...members].map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return `\ufeff${rows.join('\r\n')}\r\n`;
}

const cell = (text: string): string => `"${text.replace(/^\s*[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
