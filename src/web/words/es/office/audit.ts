import type {audit as english} from '../../en/office/audit.js'
import type {Translation} from '../../translation.js'

/** The record of who did what and when. */
export const audit: Translation<typeof english> = {
  about: 'Todo lo que hicieron las personas: solo se añade, y cada entrada está encadenada a la anterior.',
  verify: 'Comprobar que está íntegro',
  whole:
    'El registro está íntegro: {entries, plural, one {# entrada} other {# entradas}}, {corrections, plural, one {# corrección} other {# correcciones}}.',
  broken: 'El registro está roto en la entrada {number, number}: {why}',
  head: 'Su final, para anotarlo en otro lugar:',
  number: 'N.º',
  at: 'Cuándo',
  by: 'Quién',
  act: 'Acto',
  on: 'Sobre',
  details: 'Detalles',
  any: 'cualquiera',
  filter: 'Filtrar',
  clear: 'Mostrar todo',
  older: 'Anteriores',
  nothing: 'Ninguna entrada coincide.',
  unknown: 'desconocido'
}
