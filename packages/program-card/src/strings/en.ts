/** Every word of the cards, in English. Other languages satisfy the type of this object. */
export const en = {
  months: 'January February March April May June July August September October November December'.split(' '),
  day: (month: string, day: string, year: string): string => `${month} ${day}${year && `, ${year}`}`,
  noon: 'noon',
  am: 'a.m.',
  pm: 'p.m.',
  zones: {
    'America/New_York': 'Eastern Time',
    'America/Chicago': 'Central Time',
    'America/Denver': 'Mountain Time',
    'America/Los_Angeles': 'Pacific Time',
  } as Readonly<Record<string, string>>,

  loading: 'Loading…',
  failed: 'This could not be loaded.',
  unlisted: 'This program is not listed.',
  noPrograms: 'No programs are listed.',
  untitled: 'Program',

  now: 'Happening now',
  next: 'Next',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  rescheduled: 'Rescheduled',
  movedOnline: 'Moved online',
  tentative: 'Not yet certain',
  held: 'Last held',
  announced: 'Last announced',
  none: 'No date announced',
  noDates: 'Dates could not be loaded',
  stale: 'May be out of date',
  recorded: 'Recording available',
  watch: 'Watch the recording',

  open: 'Registration open',
  onlineOpen: 'Online registration open',
  closed: 'Registration closed',
  soldOut: 'Sold out',
  soldOutInPerson: 'Sold out in person, online open',
  until: (what: string, day: string): string => `${what} until ${day}`,
  register: 'Register',

  kind: { conference: 'Conference', onlineConference: 'Online conference', webinarSeries: 'Webinars' },
  mode: {
    offline: 'In person',
    online: 'Online',
    mixed: 'In person and online',
    publicOnline: 'Public online',
  },
  free: 'Free',
  audience: 'For',
  names: 'Also held as',
  since: (name: string, year: string): string => `${name} (from ${year})`,
  opensElsewhere: 'another site',
};

export type Strings = typeof en;
