import type {answering as english} from '../../en/office/answering.js'
import type {Translation} from '../../translation.js'

/** How the secretariat accepts a reply: it chooses the passage that is meant. In Spanish. */
export const answering: Translation<typeof english> = {
  title: 'Aceptar la respuesta {number, number} como corrección',
  go: 'Aceptar: elegir el pasaje',
  inDraft: 'En el proyecto: {manner}.',
  passagesOf: 'Pasajes de {party}',
  order:
    'Primero los que la respuesta señala, después aquellos en que el etiquetador dudaba, y luego los que comparten palabras con la respuesta.',
  all: 'Todos los pasajes',
  choose: '¿De qué pasaje se trata?',
  shown: '{from, number} a {to, number} de {total, number}',
  before: 'Pasajes anteriores',
  further: 'Pasajes siguientes',
  nothing:
    'Ningún pasaje del proyecto es de esta parte: entregue aquello a lo que se refiere y fije de nuevo los datos.',
  nothingFound: 'Ningún pasaje de esta parte contiene esas palabras: busque otras.',
  inReader: 'Abrir en el lector',
  'ground-named': 'señalado en la respuesta',
  'ground-carries': 'sustenta la casilla',
  'ground-unsure': 'el etiquetador dudaba',
  'ground-shares': 'palabras comunes: {words}',
  passageFirst: 'No se eligió ningún pasaje: vuelva atrás y elija uno.',
  saysFirst: 'Elija lo que dice'
}
