import type {replies as english} from '../../en/written/replies.js'
import type {Translation} from '../../translation.js'

/** What parties replied to their cells, in Spanish. */
export const replies: Translation<typeof english> = {
  about:
    'Antes de la publicación, cada parte pudo responder sobre sus propias casillas. Lo que escribió figura junto a la casilla, con sus propias palabras, y no forma parte de sus contribuciones.',
  objection: '<b>Objeción formulada por <name>{party}</name></b>, {date}:',
  reference: '<b>Referencia añadida por <name>{party}</name></b>, {date}:',
  accepted: 'La casilla se corrigió en consecuencia.',
  kept: 'La casilla se mantuvo como estaba.',
  reason: 'Motivo indicado: {why}',
  number: 'respuesta {number}'
}
