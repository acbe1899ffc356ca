/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar. The parts may be out of range: they carry over. */
export function toEpochDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_LENGTH;
}

/** The `[year, month, day]` of a day number; inverse of {@link toEpochDay}. */
export function fromEpochDay(epochDay: number): [year: number, month: number, day: number] {
  const date = new Date(Math.floor(epochDay) * DAY_LENGTH);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** In milliseconds. */
export const DAY_LENGTH = 86_400_000;
