import type {next as english} from '../../en/reviewing/next.js'
import type {Translation} from '../../translation.js'

export const next: Translation<typeof english> = {
  title: 'Qué examinar ahora',
  about: 'Primero lo que más decidiría o enseñaría. Lo que ve aquí se le reserva un cuarto de hora.',
  noCode: 'No lleva ningún código',
  nothing: 'Nada espera, o todo está en otras manos en este momento.',
  language: 'Idioma',
  party: 'Parte',
  any: 'cualquiera',
  show: 'Mostrar',
  open: 'Abrir en el lector',
  why: 'Por qué este',
  again: 'Devolver estos',
  waiting: '{count, plural, one {# pasaje en espera} other {# pasajes en espera}}',
  'why-only-voice': 'Solo esto hace que {party} hable de: {subject}.',
  'why-would-speak': '{party} no dice nada de: {subject}; la máquina pregunta si esto trata de ello.',
  'why-turns-stance': 'Esto decide la postura de {party} sobre: {subject}.',
  'why-would-turn': 'La máquina pregunta; cambiaría la postura de {party} sobre: {subject}.',
  'why-uncertain': 'La máquina está segura al {figure} de: {subject}.',
  'why-rare':
    '{count, plural, =0 {Nadie ha revisado aún un ejemplo de {subject}.} one {Hay # ejemplo revisado de {subject}.} other {Hay # ejemplos revisados de {subject}.}}',
  'why-badly-read': 'Su página se leyó de una imagen, con seguridad del {figure}.'
}
