import type { Strings } from './en.ts';

/** Every word of the cards, in Spanish. */
export const es: Strings = {
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  day: (month, day, year) => `${day} de ${month}${year && ` de ${year}`}`,
  noon: 'mediodía',
  am: 'a.\u00a0m.',
  pm: 'p.\u00a0m.',
  zones: {
    'America/New_York': 'hora del Este',
    'America/Chicago': 'hora central',
    'America/Denver': 'hora de la montaña',
    'America/Los_Angeles': 'hora del Pacífico',
  },

  loading: 'Cargando…',
  failed: 'No se pudo cargar este programa.',
  failedWithContent: 'No se pudo cargar este programa. Es posible que la información siguiente no esté actualizada.',
  listFailed: 'No se pudieron cargar los programas.',
  listFailedWithContent:
    'No se pudieron cargar los programas. Es posible que la información siguiente no esté actualizada.',
  tryAgain: 'Intentar de nuevo',
  unlisted: 'Este programa no está en la lista.',
  noPrograms: 'No hay programas en la lista.',
  untitled: 'Programa',

  now: 'En curso',
  next: 'Próxima edición',
  cancelled: 'Cancelado',
  postponed: 'Pospuesto',
  rescheduled: 'Cambio de fecha',
  movedOnline: 'Cambia a modalidad en línea',
  tentative: 'Por confirmar',
  held: 'Última edición',
  announced: 'Última edición anunciada',
  none: 'Sin fecha anunciada',
  noDates: 'No se pudieron cargar las fechas',
  stale: 'Es posible que no esté actualizado',
  recorded: 'Hay grabación',
  watch: 'Ver la grabación',

  open: 'Inscripción abierta',
  onlineOpen: 'Inscripción en línea abierta',
  closed: 'Inscripción cerrada',
  soldOut: 'No quedan lugares',
  soldOutInPerson: 'No quedan lugares presenciales; inscripción en línea abierta',
  until: (what, day) => `${what} hasta el ${day}`,
  register: 'Inscribirse',

  kind: { conference: 'Conferencia', onlineConference: 'Conferencia en línea', webinarSeries: 'Seminarios web' },
  mode: {
    offline: 'Presencial',
    online: 'En línea',
    mixed: 'Presencial y en línea',
    publicOnline: 'En línea para el público',
  },
  free: 'Gratis',
  audience: 'Dirigido a',
  names: 'Otros nombres',
  since: (name, year) => `${name} (desde ${year})`,
  opensElsewhere: 'otro sitio',
};
