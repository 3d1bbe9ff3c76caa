import type {tableTitles as english} from '../../en/tables/titles.js'
import type {Translation} from '../../translation.js'

/** Titles of the tables, which also name the sheets of a workbook. */
export const tableTitles: Translation<typeof english> = {
  about: 'О сводке',
  parties: 'Стороны',
  matrix: 'Стороны по рубрикам',
  quotes: 'Цитаты',
  answers: 'Ответы',
  answerQuotes: 'Цитаты ответов',
  convergence: 'Рубрики',
  questions: 'Вопросы',
  proposals: 'Предложения',
  practices: 'Принятые меры',
  obstacles: 'Препятствия',
  unsure: 'Что, возможно, было сказано',
  unsureAnswers: 'Ответы, которые, возможно, даны',
  groups: 'Группы',
  changes: 'Изменения',
  changeQuotes: 'Цитаты изменений',
  likeness: 'Близость',
  shared: 'Общие формулировки',
  submissions: 'Материалы',
  notRead: 'Непрочитанные файлы',
  unplaced: 'Сторона неизвестна',
  voices: 'Выступающие',
  voiceQuotes: 'Цитаты не сторон',
  measured: 'Результаты измерений',
  terms: 'Использованные слова'
}
