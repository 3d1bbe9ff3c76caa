import type {quotes as english} from '../en/quotes.js'
import type {Translation} from '../translation.js'

/** Quotes, the places they are cited by, and the pages they stand on. */
export const quotes: Translation<typeof english> = {
  page: 'página {page}',
  paragraph: 'párrafo {number}',
  passage: 'pasaje {ordinal}',
  pageHeading: 'Página {page}',
  passageHeading: 'Pasaje {ordinal}',
  noPages: 'Este formato no tiene páginas',
  asTakenDown: 'tal como se consignó en una transcripción',
  recognised: 'leído de una imagen de la página, con una seguridad del {share}: compruebe ahí las palabras',
  inFullUnder: 'texto completo en <link>{place}</link>',
  pagesHeading: 'Páginas citadas',
  pagesIntro: 'El texto íntegro de cada pasaje citado más arriba, con las palabras citadas resaltadas.',
  onBehalfOf: '{parties}, en nombre de: {group}',
  partyNotKnown: 'parte desconocida',
  severalSpeakers: 'transcripción, varios oradores',
  evidence: 'base: {evidence}',
  evidenceMeans:
    'La <b>base</b> indica en qué se apoya una casilla: es sólida si una persona ha comprobado una de sus etiquetas o el programa está seguro de dos pasajes, suficiente si está seguro de uno o hay dos, y escasa en los demás casos. Indica la certeza de la casilla, no el peso de la opinión.',
  evidenceShown: 'En los cuadros de partes y epígrafes, un signo en negrita tiene una base sólida.',
  evidenceEdges:
    'En los cuadros de partes y epígrafes, un signo en negrita tiene una base sólida, y un borde de puntos señala una base escasa.',
  chosenFor: 'por qué esta cita: {merits}'
}
