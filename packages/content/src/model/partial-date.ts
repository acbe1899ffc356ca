/**
 * A date as exact as its source: a day `2026-01-14`, a month `2026-01`, a year `2026`, or a federal fiscal year `FY2025`
 * (October 2024 to September 2025).
 */
export type PartialDate = string;
