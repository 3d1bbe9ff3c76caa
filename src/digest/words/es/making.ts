import type {making as english} from '../en/making.js'
import type {Translation} from '../translation.js'

/** How the digest was made, and what each cell means exactly. */
export const making: Translation<typeof english> = {
  heading: 'Cómo se elaboró este compendio',
  cells:
    'Cada contribución se dividió en pasajes, y cada pasaje se comparó con los epígrafes de {lists, plural, =1 {una lista} one {# lista} many {# listas} other {# listas}}. A cada parte y a cada epígrafe corresponde una casilla. Se distinguen cuatro clases de casillas: la parte <b>toma posición</b>, <b>menciona</b> el tema sin tomar posición, <b>no se pronuncia</b>, o su contribución <b>no se ha leído</b>.',
  quotes:
    'Cada cita reproduce letra por letra lo que figura en la contribución, en su propio idioma; no se ha traducido nada. El enlace situado debajo de una cita lleva al pasaje en que figura.',
  paper:
    'En papel, las palabras que se citan en varios epígrafes se imprimen íntegramente en el primero, y en los demás se indica dónde están.',
  order:
    'Las partes figuran en orden alfabético. Los recuentos se expresan en la forma «n de m partes» y no constituyen una clasificación. Lo que dice un grupo de Estados se muestra bajo el grupo y no bajo sus miembros.',
  supports: 'toma posición: al menos un pasaje lo apoya.',
  qualified: 'toma posición: lo apoya con una condición o una reserva.',
  opposes: 'toma posición: se pronuncia en contra.',
  mixed: 'toma posición: lo apoya en un pasaje y se opone en otro.',
  mentions: 'nombra el tema y no toma posición al respecto.',
  unsure:
    'no se halló nada que hable de ello con seguridad, pero hay palabras de las que la máquina no puede decirlo. Cuenta como silencio hasta que alguien las haya mirado.',
  silent:
    'no se halló ningún pasaje al respecto en lo que se leyó. Ello no significa que la parte no tenga una opinión.',
  unread: 'su contribución no pudo leerse, o no en su totalidad, por lo que no puede decirse nada.'
}
