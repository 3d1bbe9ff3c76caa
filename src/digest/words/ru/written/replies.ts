import type {replies as english} from '../../en/written/replies.js'
import type {Translation} from '../../translation.js'

/** What parties replied to their cells, in Russian. */
export const replies: Translation<typeof english> = {
  about:
    'До публикации каждая сторона могла дать ответ по своим ячейкам. Написанное ею приводится рядом с ячейкой в её собственных словах и не является частью её документов.',
  objection: '<b>Возражение: <name>{party}</name></b>, {date}:',
  reference: '<b>Дополнительная ссылка: <name>{party}</name></b>, {date}:',
  accepted: 'Ячейка была исправлена соответствующим образом.',
  kept: 'Ячейка оставлена без изменений.',
  reason: 'Указанная причина: {why}',
  number: 'ответ {number}'
}
