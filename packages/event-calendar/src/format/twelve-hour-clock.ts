/** Hour (0–23) and minute. */
export type TimeOfDay = readonly [hour: number, minute: number];

/** How a language with a clock of twelve hours calls its halves, and the middle of the day. */
export interface ClockWords {
  readonly noon: string;
  readonly am: string;
  readonly pm: string;
}

/** Times of day in words: `1 p.m.`, and from one to another with the half said once where it is the same: `1–5 p.m.` */
export interface TwelveHourClock {
  time(hour: number, minute: number): string;
  timeRange(from: TimeOfDay, to: TimeOfDay): string;
}

export function twelveHourClock({ noon, am, pm }: ClockWords): TwelveHourClock {
  return {
    time: (hour, minute) => join(read(hour, minute)),
    timeRange(from, to) {
      const [a, b] = [read(...from), read(...to)];
      return a.half && a.half === b.half ? `${a.digits}–${join(b)}` : `${join(a)} – ${join(b)}`;
    },
  };

  function read(hour: number, minute: number): ClockTime {
    if (hour === 12 && minute === 0) return { digits: noon, half: '' };
    const digits = String(hour % 12 || 12) + (minute ? `:${String(minute).padStart(2, '0')}` : '');
    return { digits, half: hour < 12 ? am : pm };
  }
}

interface ClockTime {
  readonly digits: string;
  readonly half: string;
}

const join = ({ digits, half }: ClockTime): string => (half ? `${digits} ${half}` : digits);
