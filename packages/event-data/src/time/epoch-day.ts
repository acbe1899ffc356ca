/**
 * Days since 1970-01-01 of a day of the proleptic Gregorian calendar. The parts may be out of range: they carry over.
 *
 * Years are counted from March, so that the leap day is a year's last.
 */
export function toEpochDay(year: number, month: number, day: number): number {
  const years = year + Math.floor((month - 3) / 12);
  const months = (((month - 3) % 12) + 12) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day - 719469;
}

/** The `[year, month, day]` of a day number; inverse of {@link toEpochDay}. */
export function fromEpochDay(epochDay: number): [year: number, month: number, day: number] {
  const days = Math.floor(epochDay) + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  return [
    yearOfEra + era * 400 + (month > 9 ? 1 : 0),
    month > 9 ? month - 9 : month + 3,
    dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  ];
}
