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
  severalSpeakers: 'transcripción, varios oradores'
}
