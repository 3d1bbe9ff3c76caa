import type {queues as english} from '../../en/office/queues.js'
import type {Translation} from '../../translation.js'

/** What waits to be done. */
export const queues: Translation<typeof english> = {
  title: 'Files d’attente',
  about:
    'Ce qui attend d’être lu, étiqueté et comparé. Rien ne se modifie ici ; ce qui a échoué se relance depuis la liste des documents.',
  queue: 'File',
  waiting: 'En attente',
  active: 'En cours',
  failed: 'Échoués',
  failures: 'Ce qui a échoué',
  none: 'Rien n’a échoué.',
  job: 'Tâche',
  why: 'Pourquoi',
  reload: 'Actualiser'
}
