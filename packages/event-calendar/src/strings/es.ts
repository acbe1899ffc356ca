import { countWords } from '../format/count-words.ts';
import { dateParts } from '../format/date-parts.ts';
import { groupThousands } from '../format/group-thousands.ts';
import { twelveHourClock } from '../format/twelve-hour-clock.ts';
import type { Strings } from './en.ts';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const MONTHS_SHORT = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
const DAYS = 'domingo lunes martes miércoles jueves viernes sábado'.split(' ');

const { time, timeRange } = twelveHourClock({ noon: 'mediodía', am: 'a.\u00a0m.', pm: 'p.\u00a0m.' });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every word of the calendar, in the Spanish of the United States. */
export const es: Strings = {
  title: 'Calendario de eventos',
  weekdays: DAYS,
  weekdaysShort: DAYS.map((day) => day.slice(0, 3)),
  monthsShort: MONTHS_SHORT,

  month: (date) => capital(`${MONTHS[dateParts(date).month]!} de ${dateParts(date).year}`),
  date: (date) => {
    const { year, month, day } = dateParts(date);
    return `${day} de ${MONTHS[month]!} de ${year}`;
  },
  longDate: (date) => capital(`${DAYS[dateParts(date).weekday]!}, ${es.date(date)}`),
  dateRange: (first, last) => {
    const [a, b] = [dateParts(first), dateParts(last)];
    if (a.year !== b.year) return `del ${es.date(first)} al ${es.date(last)}`;
    if (a.month !== b.month) return `del ${a.day} de ${MONTHS[a.month]!} al ${es.date(last)}`;
    return `del ${a.day} al ${es.date(last)}`;
  },
  week: (first, last) => `Semana ${es.dateRange(first, last)}`,
  time,
  timeRange,
  zones: {
    'America/New_York': 'hora del Este',
    'America/Chicago': 'hora central',
    'America/Denver': 'hora de la montaña',
    'America/Phoenix': 'hora estándar de la montaña, Arizona',
    'America/Los_Angeles': 'hora del Pacífico',
    'America/Anchorage': 'hora de Alaska',
    'Pacific/Honolulu': 'hora de Hawái',
    'America/Puerto_Rico': 'hora del Atlántico, Puerto Rico',
    'Pacific/Guam': 'hora de Chamorro, Guam',
    UTC: 'tiempo universal coordinado',
  },

  view: { month: 'Mes', week: 'Semana', agenda: 'Lista', categories: 'Por programa' },
  viewLabel: 'Vista',
  previous: { month: 'Mes anterior', week: 'Semana anterior', agenda: 'Eventos anteriores' },
  next: { month: 'Mes siguiente', week: 'Semana siguiente', agenda: 'Eventos posteriores' },
  today: 'Hoy',
  isToday: 'hoy',
  upcoming: 'Próximos eventos',
  recent: 'Eventos más recientes',
  otherEvents: 'Otros eventos',
  allOf: (program) => `Todos: ${program}`,
  agendaPeriod: (first, last) =>
    es.month(first) === es.month(last) ? es.month(first) : `${es.month(first)} – ${es.month(last).toLowerCase()}`,
  count: (count) => countWords(count, 'evento', 'eventos'),
  announce: (period, count) => (count ? `${period}: ${es.count(count)}` : `${period}: ningún evento`),
  more: (count) => `+${groupThousands(count)} más`,
  showMore: (count) => `Mostrar ${groupThousands(count)} más`,
  shownOf: (shown, count) => `${groupThousands(shown)} de ${es.count(count)}`,
  untitled: 'Evento sin nombre',
  day: (number, count) => `día ${number} de ${count}`,

  find: {
    text: 'Buscar',
    program: 'Programa',
    mode: 'Cómo participar',
    open: 'Inscripción abierta',
    credits: 'Con créditos',
    all: 'Todos',
    clear: 'Mostrar todos los eventos',
    none: 'Ningún evento coincide con la búsqueda.',
  },
  programs: {
    coac: 'Comité asesor (COAC)',
    ufac: 'Comité asesor de tarifas al usuario (UFAC)',
    'trade-symposium': 'Simposio de Comercio',
    'trade-week': 'Semana del Comercio',
    webinar: 'Seminarios web',
    outreach: 'Actividades de divulgación',
  },

  loading: 'Cargando eventos…',
  noEvents: 'No hay eventos en la lista.',
  noneUpcoming: 'Por ahora no hay próximos eventos en la lista. Se muestran los más recientes.',
  noneIn: {
    month: (month) => `No hay eventos en ${month.toLowerCase()}.`,
    week: (week) => `No hay eventos en la ${week.toLowerCase()}.`,
  },
  goTo: {
    month: (month) => `Ir a ${month.toLowerCase()}`,
    week: (week) => `Ir a la ${week.toLowerCase()}`,
  },
  failed: {
    network: 'No se pudieron cargar los eventos: el servidor no respondió.',
    timeout: 'No se pudieron cargar los eventos: el servidor tardó demasiado en responder.',
    http: 'No se pudieron cargar los eventos: el servidor respondió con un error.',
    'too-large': 'No se pudieron cargar los eventos: el archivo del calendario es demasiado grande.',
    address: 'No se pudieron cargar los eventos: la dirección del calendario no es válida.',
    unreadable:
      'No se pudieron cargar los eventos: el archivo en esta dirección no es un calendario que se pueda leer.',
  },
  failedWithList: 'Es posible que la lista siguiente no esté actualizada.',
  tryAgain: 'Intentar de nuevo',
  source: 'Abrir la fuente de este calendario',
  stale: (time, date) => `No se pudieron cargar eventos nuevos. Los que se muestran se cargaron el ${date} (${time}).`,
  entriesLost: (count) =>
    `No ${count === 1 ? 'se pudo' : 'se pudieron'} leer ${countWords(count, 'entrada', 'entradas')} de este calendario, así que la lista no está completa.`,
  updated: (date) => `Actualizado: ${date.toLowerCase()}`,

  details: 'Detalles',
  close: 'Cerrar',
  cancelled: 'Cancelado',
  tentative: 'Por confirmar',
  change: { rescheduled: 'Cambio de fecha', postponed: 'Pospuesto', movedOnline: 'Cambia a modalidad en línea' },
  formerly: (dates) => `antes: ${dates}`,
  rescheduledFrom: (dates) => `Fecha anterior: ${dates}`,
  attendance: {
    offline: 'Presencial',
    online: 'En línea',
    mixed: 'Presencial y en línea',
    publicOnline: 'Comité presencial; público en línea',
  },
  virtual: { webinar: 'Seminario web', webcast: 'Transmisión por internet', conferenceCall: 'Conferencia telefónica' },
  yourTime: 'Su hora',
  ownZone: 'La de cada evento',
  zoneChoice: 'Zona horaria',
  inZone: (zone) => capital(zone),

  term: {
    where: 'Dónde',
    connect: 'Cómo conectarse',
    purpose: 'Propósito',
    description: 'Descripción',
    topics: 'Temas',
    audience: 'Dirigido a',
    deadlines: 'Plazos',
    registration: 'Inscripción',
    seats: 'Cupo',
    cost: 'Costo',
    openness: 'Acceso',
    credits: 'Educación continua',
    captions: 'Subtítulos',
    accommodations: 'Adaptaciones',
    agenda: 'Orden del día',
    documents: 'Documentos',
    recording: 'Grabación',
    comment: 'Comentarios del público',
    notice: 'Registro Federal',
    organizers: 'Organizadores',
    contact: 'Contacto',
    attendance: 'Asistencia',
    notes: 'Notas',
    evidence: 'Cómo se sabe',
    partOf: 'Parte de',
    sources: 'Fuentes',
  },
  deadline: {
    registration: { open: 'Inscripción hasta el', past: 'El plazo de inscripción terminó el' },
    inPersonRegistration: {
      open: 'Inscripción presencial hasta el',
      past: 'El plazo de inscripción presencial terminó el',
    },
    onlineRegistration: { open: 'Inscripción en línea hasta el', past: 'El plazo de inscripción en línea terminó el' },
    comment: { open: 'Comentarios hasta el', past: 'El plazo para comentarios terminó el' },
    accommodation: { open: 'Pida adaptaciones hasta el', past: 'El plazo para pedir adaptaciones terminó el' },
  },
  joinLink: 'Conectarse en línea',
  linkPostedBy: (when) => `El enlace se publicará a más tardar el ${when}`,
  linkPosted: 'El enlace se publica en',
  linkSent: 'El enlace se envía a las personas inscritas.',
  registrationRequired: 'Se requiere inscripción.',
  registrationNotRequired: 'No se requiere inscripción.',
  register: 'Inscribirse',
  inPersonSeats: (count) => countWords(count, 'lugar presencial', 'lugares presenciales'),
  onlineSeats: (count) => countWords(count, 'lugar en línea', 'lugares en línea'),
  soldOut: 'No quedan lugares presenciales.',
  free: 'Gratis',
  notFree: 'Tiene costo.',
  open: 'Abierto al público',
  closed: 'Cerrado al público',
  mayCloseEarly: 'Puede terminar antes si se tratan todos los asuntos.',
  credits: (count) => countWords(count, 'crédito', 'créditos'),
  creditsOffered: 'Se ofrecen créditos.',
  liveCaptions: 'Subtítulos en vivo',
  recordedCaptions: 'La grabación tiene subtítulos.',
  captionFile: 'Archivo de subtítulos',
  watch: 'Ver la grabación',
  recorded: 'Se hizo una grabación.',
  docket: (docket) => `Expediente ${docket}`,
  document: (number) => `Documento ${number}`,
  published: (date) => `publicado el ${date}`,
  people: {
    inPerson: (count) => `${count} de forma presencial`,
    online: (count) => `${count} en línea`,
    registered: (count) => `${count} con inscripción`,
  },
  about: (count) => `cerca de ${count}`,
  atLeast: (count) => `al menos ${count}`,
  number: groupThousands,
  evidence: { held: 'Se informó después de que tuvo lugar.', announced: 'Se anunció; no se verificó si tuvo lugar.' },
  opensElsewhere: 'otro sitio',
  link: 'Enlace a este evento',
  addToCalendar: 'Agregar al calendario (.ics)',
  addTo: 'Agregar a…',
  addAll: (count) => (count === 1 ? 'Agregar el único evento (.ics)' : `Agregar los ${es.count(count)} (.ics)`),
  addFound: (count) => (count === 1 ? 'Agregar este evento (.ics)' : `Agregar estos ${es.count(count)} (.ics)`),
  subscribe: {
    button: 'Suscribirse',
    about: 'Una suscripción lleva los eventos nuevos y los cambios a su propio calendario.',
    whole: 'Incluye todos los eventos de este calendario, también los que ahora no se muestran aquí.',
    program: 'Aplicación de calendario de este dispositivo, como la de Apple',
    address: 'Dirección del calendario',
    copy: 'Copiar la dirección',
    copied: 'Copiada.',
    refused: 'Su navegador no lo permitió. Copie la dirección del campo.',
  },
  addOneToCalendar: 'Agregar esta reunión (.ics)',
  addSeriesToCalendar: 'Agregar todas las reuniones de la serie (.ics)',
};
