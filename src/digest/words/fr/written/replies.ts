import type {replies as english} from '../../en/written/replies.js'
import type {Translation} from '../../translation.js'

/** What parties replied to their cells, in French. */
export const replies: Translation<typeof english> = {
  about:
    'Avant la publication, chaque partie a pu répondre au sujet de ses propres cases. Ce qu’elle a écrit figure à côté de la case, dans ses propres termes, et ne fait pas partie de ses contributions.',
  objection: '<b>Objection formulée par <name>{party}</name></b>, {date} :',
  reference: '<b>Référence ajoutée par <name>{party}</name></b>, {date} :',
  accepted: 'La case a été corrigée en conséquence.',
  kept: 'La case a été maintenue telle quelle.',
  reason: 'Motif indiqué : {why}',
  number: 'réponse {number}'
}
