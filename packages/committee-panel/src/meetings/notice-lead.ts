import { listOf, type Meeting, type Rule } from '../committee-content.ts';

/** How early a notice was published, and the rule it fell under. */
export interface NoticeLead {
  readonly days: number;
  readonly rule?: Rule | undefined;
}

/** Undefined where the day of publication is not known, or is not before the meeting. */
export function noticeLead({ federalRegister, start }: Meeting, rules?: readonly Rule[]): NoticeLead | undefined {
  const published = federalRegister?.published;
  const days = (Date.parse(start?.slice(0, 10) ?? '') - Date.parse(published ?? '')) / 86_400_000;
  if (!published || !(days >= 0)) return undefined;
  const rule = listOf(rules).find(
    ({ from = '', until = '9', days: least }) => least && from <= published && published <= until,
  );
  return { days, rule };
}
