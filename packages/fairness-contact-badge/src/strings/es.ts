import { AREAS, toAreas } from '../areas.ts';
import { dateWords } from '../format/date-words.ts';
import type { Strings } from './en.ts';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** Every word of the badge, in the Spanish of the United States. */
export const es: Strings = {
  title: 'Contacto para la equidad reglamentaria',
  areas: {
    ...AREAS,
    ...toAreas(
      'AS Samoa Americana,DC Distrito de Columbia,HI Hawái,LA Luisiana,MI Míchigan,MS Misisipi,MO Misuri,MP Islas Marianas del Norte,' +
        'NH Nuevo Hampshire,NJ Nueva Jersey,NM Nuevo México,NY Nueva York,NC Carolina del Norte,ND Dakota del Norte,OR Oregón,' +
        'PA Pensilvania,SC Carolina del Sur,SD Dakota del Sur,VI Islas Vírgenes de EE. UU.,WV Virginia Occidental',
    ),
  },
  date: (date) =>
    dateWords(date, {
      day: (year, month, day) => `${day} de ${MONTHS[month]!} de ${year}`,
      month: (year, month) => `${MONTHS[month]!} de ${year}`,
      fiscalYear: (year) => `año fiscal ${year}`,
    }),

  inlineLead: 'Si la aplicación de una norma federal le parece injusta para su pequeña empresa, llame a',
  inlineOr: 'o a',
  tel: 'Teléfono',
  tty: 'TTY o servicio de retransmisión',
  extension: (digits) => `extensión ${digits}`,
  fax: 'Fax',
  email: 'Correo electrónico',
  subject: 'Equidad reglamentaria',
  url: 'Sitio web',
  adr: 'Dirección',
  map: 'Mapa',
  opensElsewhere: 'otro sitio',
  hours: 'Horario',
  languages: 'Idiomas',
  languageNames: { en: 'inglés', es: 'español' },
  heldBy: 'Quién ocupa el cargo',
  serves: 'A quién atiende',
  free: 'No cuesta nada.',
  ways: 'Cómo enviar comentarios',
  expect: 'Qué puede esperar',

  rights: 'Sus derechos',
  limits: 'Lo que un comentario no hace',
  finder: 'Su junta regional de equidad',
  state: 'Estado o territorio',
  choose: 'Elija un estado o territorio',
  region: (number) => `Región ${number} de la SBA,`,
  serving: (area, others) =>
    `atiende a ${[area, others.join(', ')].filter(Boolean).join(', y también a ')}.`.replace('..', '.'),
  noBoard: 'No hay región para este estado o territorio.',

  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Su navegador no permite que esta página copie. Seleccione el texto.',
  card: 'Guardar contacto (.vcf)',
  qr: 'Código QR',
  qrLabel: (name) => `Código QR con la tarjeta de contacto de ${name}`,
  notTaken: 'Esta parte no se pudo cargar.',
  print: 'Imprimir',
  about: ' de ',

  asOf: (date) => `Fecha de los datos: ${date}.`,
  ended: (date) => `Es posible que este contacto no esté actualizado. Fue válido hasta: ${date}.`,
  notYet: (date) => `Este contacto es válido a partir de: ${date}.`,
  loading: 'Cargando el contacto…',
  failed: 'No se pudo cargar el contacto.',
  failedWithContent: 'No se pudo cargar el contacto. Es posible que la información siguiente no esté actualizada.',
  stale: 'No se pudo volver a cargar el contacto. Es posible que no esté actualizado.',
  tryAgain: 'Intentar de nuevo',
};
