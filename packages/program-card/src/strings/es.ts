import type { Strings } from './en.ts';

/** Every word of the cards, in Spanish. */
export const es: Strings = {
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  day: (month, day, year) => `${day} de ${month}${year && ` de ${year}`}`,
  noon: '12 del mediodía',
  am: 'a.\u00a0m.',
  pm: 'p.\u00a0m.',
  zones: {
    'America/New_York': 'hora del Este',
    'America/Chicago': 'hora del Centro',
    'America/Denver': 'hora de la Montaña',
    'America/Los_Angeles': 'hora del Pacífico',
  },

  loading: 'Cargando…',
  failed: 'No se pudo cargar.',
  unlisted: 'Este programa no figura en la lista.',
  untitled: 'Programa',

  now: 'En curso',
  next: 'Próxima edición',
  cancelled: 'Cancelado',
  postponed: 'Aplazado',
  rescheduled: 'Nueva fecha',
  movedOnline: 'Pasa a ser en línea',
  tentative: 'Por confirmar',
  held: 'Última edición',
  announced: 'Última anunciada',
  none: 'Sin fecha anunciada',
  noDates: 'No se pudieron cargar las fechas',
  recorded: 'Hay grabación',
  watch: 'Ver la grabación',

  open: 'Inscripción abierta',
  onlineOpen: 'Inscripción en línea abierta',
  closed: 'Inscripción cerrada',
  soldOut: 'Agotado',
  soldOutInPerson: 'Agotado en persona; en línea, abierto',
  until: (what, day) => `${what} hasta el ${day}`,
  register: 'Inscribirse',

  kind: { conference: 'Conferencia', onlineConference: 'Conferencia en línea', webinarSeries: 'Seminarios web' },
  mode: {
    offline: 'En persona',
    online: 'En línea',
    mixed: 'En persona y en línea',
    publicOnline: 'Público en línea',
  },
  free: 'Gratis',
  audience: 'Para',
  names: 'También llamado',
  since: (name, year) => `${name} (desde ${year})`,
  opensElsewhere: 'otro sitio',
};
