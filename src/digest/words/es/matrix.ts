import type {matrix as english} from '../en/matrix.js'
import type {Translation} from '../translation.js'

/** The matrix of parties by codes, as a picture and as a table, and its legend. */
export const matrix: Translation<typeof english> = {
  heading: 'Quién se pronuncia sobre qué',
  about:
    'Fuente: <english>{source}</english>. Versión {version}. Detrás de cada epígrafe se indica cuántas partes se refieren a él.',
  hint: 'En el cuadro, cada signo lleva a las propias palabras de la parte, y el nombre de una parte a todo lo que dice.',
  only: 'Mostrar una sola lista',
  everything: 'todo',
  tableOf: 'Cuadro: {taxonomy}',
  caption: '{taxonomy}: lo que dice cada parte sobre cada epígrafe',
  party: 'Parte',
  letters: 'Una letra junto a un signo indica qué hace la parte al respecto: <list>{acts}</list>.',
  'legend-supports': 'apoya',
  'legend-qualified': 'apoya con reservas',
  'legend-opposes': 'se opone',
  'legend-mixed': 'posición mixta',
  'legend-mentions': 'menciona, sin tomar posición',
  'legend-unsure':
    'no se pronuncia, no es seguro: palabras que quizá hablen de ello y que nadie ha comprobado',
  'legend-silent': 'no se pronuncia: no se halló nada en lo que se leyó',
  'legend-unread': 'no leído: no puede decirse nada',
  columns: 'Columnas: {codes}.',
  signs: '<b>Signos</b>: {signs}.'
}
