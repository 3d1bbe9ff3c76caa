import type {matrix as english} from '../../en/comparing/matrix.js'
import type {Translation} from '../../translation.js'

export const matrix: Translation<typeof english> = {
  title: 'Matriz',
  about: 'Tal como está en este momento: lo que dice cada parte por sí misma. Un signo lleva a sus pasajes.',
  session: 'Período de sesiones',
  region: 'Región',
  language: 'Idioma',
  taxonomy: 'Lista de códigos',
  checked: 'Revisado',
  any: 'cualquiera',
  checkedYes: 'con algo revisado',
  checkedNo: 'nada revisado aún',
  show: 'Mostrar',
  nothing: 'Ninguna parte se pronuncia aquí.',
  cell: '{party}, {code}: {manner}; {passages, plural, one {# pasaje} other {# pasajes}}, {checked, number} revisados{abstaining, plural, =0 {} one {, la máquina pregunta por # más} other {, la máquina pregunta por # más}}',
  silentAsks:
    '{party}, {code}: {manner}; la máquina pregunta por {abstaining, plural, one {# pasaje} other {# pasajes}}',
  questions: 'Cuestiones controvertidas',
  poleOf: '{pole}: {count, plural, one {# parte} other {# partes}}',
  notSaid: 'no se ha pronunciado: {count, plural, one {# parte} other {# partes}}',
  whole: 'El compendio entero, tal como está ahora',
  formats: 'Como archivo',
  groupNote: 'Lo que dicen los grupos por sus miembros figura en el compendio.',
  changed: 'La matriz ha cambiado.',
  keyChecked: 'una barra debajo: alguien ha comprobado algo',
  keyAsks: 'un marco discontinuo: la máquina pregunta por algo más'
}
