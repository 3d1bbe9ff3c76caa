import type {queues as english} from '../../en/office/queues.js'
import type {Translation} from '../../translation.js'

/** What waits to be done. */
export const queues: Translation<typeof english> = {
  title: 'Colas',
  about:
    'Lo que espera ser leído, etiquetado y comparado. Aquí no se cambia nada; lo que falló se reintenta desde la lista de documentos.',
  queue: 'Cola',
  waiting: 'En espera',
  active: 'En curso',
  failed: 'Fallidos',
  failures: 'Lo que falló',
  none: 'Nada falló.',
  job: 'Tarea',
  why: 'Por qué',
  reload: 'Actualizar'
}
