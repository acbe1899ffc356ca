import { AREAS } from '../areas.ts';
import { dateWords } from '../format/date-words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Every word of the badge, in English, but those of opening hours. Other languages satisfy the type of this object. */
export const en = {
  title: 'Regulatory fairness contact',
  areas: AREAS,
  /** A day, month, year or fiscal year. */
  date: (date: string): string =>
    dateWords(date, {
      day: (year, month, day) => `${MONTHS[month]!} ${day}, ${year}`,
      month: (year, month) => `${MONTHS[month]!} ${year}`,
      fiscalYear: (year) => `fiscal year ${year}`,
    }),

  inlineLead: 'If enforcement of a federal rule seems unfair to your small business, call the',
  inlineOr: 'or the',
  tel: 'Phone',
  tty: 'TTY or relay service',
  extension: (digits: string): string => `extension ${digits}`,
  fax: 'Fax',
  email: 'Email',
  subject: 'Regulatory fairness',
  url: 'Website',
  adr: 'Address',
  map: 'Map',
  opensElsewhere: 'another site',
  hours: 'Hours',
  languages: 'Languages',
  languageNames: { en: 'English', es: 'Spanish' } as Readonly<Record<string, string>>,
  heldBy: 'Who it is',
  serves: 'For whom',
  free: 'It costs nothing.',
  ways: 'Ways to comment',
  expect: 'What to expect',

  rights: 'Your rights',
  limits: 'What a comment does not do',
  finder: 'Your regional fairness board',
  state: 'State or territory',
  choose: 'Choose a state or territory',
  region: (number: string): string => `SBA Region ${number},`,
  serving: (area: string, others: readonly string[]): string =>
    others.length ? `serves ${area}, and also ${others.join(', ')}.` : `serves ${area}.`,
  noBoard: 'No region lists this state or territory.',

  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Your browser does not let this page copy. Select the text instead.',
  card: 'Save contact (.vcf)',
  qr: 'QR code',
  qrLabel: (name: string): string => `QR code with the contact card of ${name}`,
  notTaken: 'This part could not be loaded.',
  print: 'Print',
  /** Stands before a name. */
  about: ' for ',

  asOf: (date: string): string => `As of ${date}.`,
  ended: (date: string): string => `This contact may be out of date: it was valid until ${date}.`,
  notYet: (date: string): string => `This contact is valid from ${date}.`,
  loading: 'Loading the contact…',
  failed: 'The contact could not be loaded.',
  failedWithContent: 'The contact could not be loaded. What follows may be out of date.',
  stale: 'The contact could not be loaded again. It may be out of date.',
  tryAgain: 'Try again',
};

export type Strings = typeof en;
