import type { FederalHoliday } from './federal-holidays.ts';

/** Words of opening hours; they are loaded with them, and only where there are hours. */
export interface HoursWords {
  /** Sunday first. */
  readonly days: readonly string[];
  readonly noon: string;
  readonly am: string;
  readonly pm: string;
  readonly open: string;
  readonly closed: string;
  readonly closedFor: (holiday: string) => string;
  readonly exceptHolidays: string;
  readonly yourTime: string;
  readonly holidays: Readonly<Record<FederalHoliday, string>>;
}

const en: HoursWords = {
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  noon: 'noon',
  am: 'a.m.',
  pm: 'p.m.',
  open: 'Open now',
  closed: 'Closed now',
  closedFor: (holiday) => `Closed today: ${holiday}`,
  exceptHolidays: 'except federal holidays',
  yourTime: 'Your time',
  holidays: {
    'new-year': 'New Year’s Day',
    king: 'Birthday of Martin Luther King, Jr.',
    washington: 'Washington’s Birthday',
    memorial: 'Memorial Day',
    juneteenth: 'Juneteenth National Independence Day',
    independence: 'Independence Day',
    labor: 'Labor Day',
    columbus: 'Columbus Day',
    veterans: 'Veterans Day',
    thanksgiving: 'Thanksgiving Day',
    christmas: 'Christmas Day',
  },
};

const es: HoursWords = {
  days: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  noon: 'mediodía',
  am: 'a.\u00a0m.',
  pm: 'p.\u00a0m.',
  open: 'Abierto ahora',
  closed: 'Cerrado ahora',
  closedFor: (holiday) => `Hoy cerrado: ${holiday}`,
  exceptHolidays: 'excepto los días feriados federales',
  yourTime: 'En su hora',
  holidays: {
    'new-year': 'Año Nuevo',
    king: 'Natalicio de Martin Luther King, Jr.',
    washington: 'Natalicio de Washington',
    memorial: 'Día de los Caídos',
    juneteenth: 'Día Nacional de la Independencia de Juneteenth',
    independence: 'Día de la Independencia',
    labor: 'Día del Trabajo',
    columbus: 'Día de Colón',
    veterans: 'Día de los Veteranos',
    thanksgiving: 'Día de Acción de Gracias',
    christmas: 'Navidad',
  },
};

export const hoursWords = (lang: string): HoursWords => (/^es\b/i.test(lang) ? es : en);
