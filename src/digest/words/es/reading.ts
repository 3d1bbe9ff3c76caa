import type {reading as english} from '../en/reading.js'
import type {Translation} from '../translation.js'

/** What was read and what not, and whose it is. */
export const reading: Translation<typeof english> = {
  sourcesHeading: 'Lo que se leyó',
  nothingRead: 'No pudo leerse nada.',
  table: 'Cuadro: contribuciones leídas',
  caption:
    'Contribuciones leídas: {count, number}. Lo que lleva la indicación «probable» fue detectado y debería comprobarse.',
  party: 'Parte',
  file: 'Archivo',
  title: 'Título',
  date: 'Fecha',
  session: 'Período de sesiones',
  language: 'Idioma',
  pages: 'Páginas',
  notKnown: 'desconocido',
  sameFile: '<b>El mismo archivo</b> que <name>{file}</name>, que cuenta en su lugar.',
  replaced: '<b>Sustituido</b> por <name>{file}</name>, que cuenta en su lugar.',
  note: '<b>Nota (en inglés):</b> <original>{note}</original>',
  transcript:
    'Se considera una transcripción por el motivo siguiente: <english>{reason}</english>; palabras tal como se consignaron, que no constituyen un acta oficial. Véase <link>quién tomó la palabra</link>.',
  partyNotKnown: 'Parte desconocida: <original>{from}</original>',
  partyToldFrom: 'Parte determinada a partir de: <original>{from}</original>',
  noPages: 'ninguna',
  fromPictures:
    '{count, plural, one {# leída de una imagen} many {# leídas de imágenes} other {# leídas de imágenes}}, con una seguridad del {share}',
  blank: '{count, number} en blanco',
  unread: '{count, plural, one {# no leída} many {# no leídas} other {# no leídas}}',
  notReadHeading: 'Lo que no se leyó, y por qué',
  allOpened: 'Todos los archivos entregados pudieron abrirse.',
  saidToComeFrom: 'Procedencia indicada: {parties}.',
  uncovered:
    'Abiertos, pero en un idioma en el que no es posible hallar los epígrafes; de su silencio no se deduce nada:',
  unplacedHeading: '¿De quién es esto?',
  allPlaced: 'Se conoce la parte de la que procede cada contribución.',
  unplaced: 'No se llena ninguna casilla a partir de estos textos mientras nadie indique de quién son.',
  noteInWords: '<b>Nota:</b> {note} (<original>{written}</original>)'
}
