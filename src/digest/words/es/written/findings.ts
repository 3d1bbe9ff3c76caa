import type {findings as english} from '../../en/written/findings.js'
import type {Translation} from '../../translation.js'

/** Groups, acts, what is new, and nearness of positions. */
export const findings: Translation<typeof english> = {
  groupsHeading: 'Grupos y sus miembros',
  groupsIntro:
    'Las palabras de un grupo figuran bajo el grupo. No cuentan para ningún miembro; junto a un miembro se muestran como dichas por medio del grupo.',
  membersAsOf: 'Miembros de los que hay aquí una contribución, según la lista al {date}: {members}.',
  membersUndated:
    'Miembros de los que hay aquí una contribución (se desconoce la fecha de la lista): {members}.',
  membersElsewhere: 'Miembros de los que no hay ninguna: {count, number}.',
  sourceOfList: 'Fuente de la lista: <english>{source}</english>. {wording}.',
  groupCaption: '{group}: lo que dice por sus miembros',
  member: 'Miembro',
  alignedOn: 'Nada hallado en sus palabras, alineado por medio del grupo',
  speaksToo: 'También se pronuncia por sí mismo',
  differsOn: 'Sus propias palabras difieren de las del grupo',
  unsureHeading: 'Lo que quizá se dijo',
  unsureIntro:
    'Palabras de las que la máquina no puede decir si hablan del asunto, donde no se halló nada más al respecto. No cuentan para nada: la casilla cuenta como silencio o queda sin leer, la pregunta como no respondida. Conviene leerlas antes de concluir que hay silencio.',
  proposalsHeading: 'Propuestas',
  proposalsIntro:
    'Lo que proponen las partes (un texto nuevo, una regla nueva, un órgano nuevo), y quién lo propone.',
  practicesHeading: 'Prácticas',
  practicesIntro:
    'Medidas que las partes dicen haber tomado. Que una regla se nombre, que se apoye y que se ponga en práctica son tres cosas.',
  obstaclesHeading: 'Obstáculos',
  obstaclesIntro:
    'Lo que, según las partes, se interpone, y si dicen que algo no puede hacerse o que no se quiere.',
  'obstacle-skill': 'no puede',
  'obstacle-will': 'no quiere',
  'obstacle-untold': 'no se dice si no puede o no quiere',
  breachesHeading: 'Infracciones alegadas',
  breachesIntro:
    'Dónde una parte dice que se infringió una regla. Es solo la palabra de esa parte; no se examinó si es así.',
  sinceHeading: 'Novedades',
  'since-date': 'Comparado con todo lo fechado antes del {name}.',
  'since-session': 'Comparado con todo lo fechado antes del período de sesiones {name}.',
  'since-digest': 'Comparado con un compendio anterior: {name}.',
  sinceCaution:
    '«Ya no se dice» no significa que una parte haya cambiado de opinión. De las partes que no han presentado nada desde entonces no se dice así de nada.',
  newSubmissions: 'Contribuciones nuevas: {count, number}.',
  undated: 'Sin fecha, y por tanto contadas como anteriores: {count, number}.',
  'change-new': 'nuevo',
  'change-changed': 'modificado',
  'change-dropped': 'ya no se dice',
  changed: '{subject}: {change} ({before} → {after})',
  before: 'Antes:',
  now: 'Ahora:',
  nothingSaid: 'nada dicho',
  nothingNew: 'Nada es nuevo, se ha modificado o ha dejado de decirse.',
  likenessHeading: 'Cercanía de las posiciones',
  likenessIntro:
    'Para cada parte, aquellas cuyas posiciones son las más cercanas a las suyas en lo que ambas trataron. Se refiere a palabras, no a alianzas ni a propósitos; el silencio no cuenta ni a favor ni en contra, y de ello no se sigue ningún orden entre las partes.',
  likenessFormula:
    'La distancia es la media sobre todos los epígrafes y preguntas en que ambas toman partido: en un epígrafe, la diferencia de sus posturas (apoya 1, con reservas 0.75, mixta 0.5, se opone 0); en una pregunta, la proporción de respuestas que da solo una de ellas. En 0 ambas dicen lo mismo en todos, en 1 lo contrario. Dos partes tienen una distancia cuando comparten al menos {least, number}.',
  likenessCaption: 'Las partes, y las más cercanas a cada una',
  nearest: 'Las más cercanas',
  near: '{party} ({distance} en {shared, number} compartidos)',
  asNear: '{count, plural, one {# más igual de cercana} other {# más igual de cercanas}}',
  noDistance: 'Comparten demasiado poco con cualquier otra para tener una distancia: {parties}.'
}
