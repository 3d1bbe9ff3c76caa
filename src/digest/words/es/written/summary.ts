import type {summary as english} from '../../en/written/summary.js'
import type {Translation} from '../../translation.js'

/** The sentences of the summary. Every number in them is a figure of it. */
export const summary: Translation<typeof english> = {
  heading: 'Resumen',
  heard: 'El presente resumen abarca {parties} y {submissions}.',
  replaced:
    'Contribuciones a las que sustituye otra posterior, o que son copia de otra, y que ya no cuentan: {count, number}.',
  notRead: 'Archivos que no se pudieron leer: {count, number}.',
  unplaced: 'Contribuciones cuya parte no se conoce, y que no entran en ningún recuento: {count, number}.',
  notInFull: 'No leídas, o no del todo, de modo que de su silencio no se deduce nada: {parties}.',
  addressed:
    '<b>{list}.</b> Epígrafes sobre los que alguien se pronuncia: {count, number} de {total, number}.',
  addressedBy: 'Aquellos sobre los que se pronuncia el mayor número de partes: {codes}.',
  agreed:
    '<b>Un solo lado.</b> Epígrafes en los que toman partido dos o más partes, todas del mismo lado: {count, number} de {total, number}.',
  agreedOn: 'Aquellos en los que lo hace el mayor número: {codes}.',
  divided:
    '<b>Varios lados.</b> Epígrafes en los que toman partido dos o más partes y se dividen: {count, number} de {total, number}.',
  dividedOn: 'Aquellos en los que se dividen con más igualdad: {codes}.',
  qualified: 'con reservas: {count, number}',
  for: 'a favor: {count, number}',
  against: 'en contra: {count, number}',
  both: 'ambas cosas a la vez: {count, number}',
  division: 'división {division}',
  divisionIs: 'División: {division}.',
  asked: '<b>{question}</b> {answers}.',
  notSaid: 'No se halló respuesta: {parties}.',
  unreadOn: 'No leídas, o no del todo: {parties}.',
  unanswered:
    'Cuestiones debatidas a las que nadie responde en lo que se leyó: {count, number} de {total, number}.',
  proposed:
    '<b>Propuestas.</b> Proponen algo nuevo: {parties}. Epígrafes a los que se refiere: {count, number} de {total, number}.',
  since:
    '<b>Qué hay de nuevo</b> desde {name}: {submissions, plural, one {# contribución} many {# contribuciones} other {# contribuciones}} de {parties, plural, one {# parte} many {# partes} other {# partes}}. Posiciones y respuestas nuevas: {fresh, number}; distintas de las anteriores: {changed, number}; no repetidas, lo que no dice que una parte haya cambiado de opinión: {dropped, number}.',
  silence:
    '<b>Silencio no es falta de lectura.</b> De {cells, plural, one {# casilla} many {# casillas} other {# casillas}} (una por cada parte y epígrafe), en silencio: {silent, number}; no se halló nada en lo que se leyó, lo que no dice que la parte carezca de opinión. Sin leer: {unread, number}; nada se puede decir.',
  unsure:
    'Casillas en silencio con palabras de las que la máquina no está segura y que nadie ha mirado: {unsure, number} de {silent, number}.',
  addressedElsewhere:
    '<b>Otras listas.</b> En cada una, el epígrafe sobre el que se pronuncia el mayor número de partes: {codes}.',
  codeBy: '{code} ({words}, {count, number} de {total, number})',
  codeOfList: '{list}, {codes}',
  whom: '{counted}, a saber {parties}',
  asksMore: 'Otras cuestiones debatidas que tienen respuesta: {count, number} de {total, number}.',
  groups:
    'Grupos que se pronuncian aquí: {count, number}. Cada uno se cuenta como una parte propia; lo que dice no cuenta para ninguno de sus miembros.',
  checked:
    '<b>No verificadas por una persona:</b> {unchecked, number} de {tags, plural, one {# etiqueta} many {# etiquetas} other {# etiquetas}} en que se basan las casillas; verificadas: {checked, number}. El resto está tal como lo halló el programa.'
}
