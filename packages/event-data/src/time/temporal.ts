/** What is used here of Temporal (ECMA-262, §Temporal), where the engine has it. */
interface EngineTemporal {
  readonly Instant: {
    fromEpochMilliseconds(milliseconds: number): {
      toZonedDateTimeISO(timeZone: string): { readonly offsetNanoseconds: number; readonly timeZoneId: string };
    };
  };
}

/** It tells of zones without a formatter, the first of which costs a page some 40 ms, and a slow phone far more. */
export const temporal = (globalThis as { readonly Temporal?: EngineTemporal }).Temporal;
