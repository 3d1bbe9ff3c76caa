import type {queues as english} from '../../en/office/queues.js'
import type {Translation} from '../../translation.js'

/** What waits to be done. */
export const queues: Translation<typeof english> = {
  title: 'Очереди',
  about:
    'Что ждёт чтения, разметки и сравнения. Здесь ничего нельзя изменить; неудавшееся повторяют из списка документов.',
  queue: 'Очередь',
  waiting: 'Ждут',
  active: 'В работе',
  failed: 'Не удалось',
  failures: 'Что не удалось',
  none: 'Неудач нет.',
  job: 'Задание',
  why: 'Почему',
  reload: 'Обновить'
}
