import type {questions as english} from '../en/questions.js'
import type {Translation} from '../translation.js'

/** The questions on which parties take sides. */
export const questions: Translation<typeof english> = {
  heading: 'Вопросы, по которым мнения расходятся',
  noneAsked: 'В этом сопоставлении такие вопросы не ставятся.',
  byAnswer: '{question} Стороны по ответам',
  answer: 'Ответ',
  howMany: 'Сколько',
  which: 'Какие',
  noAnswerInWhatWasRead: 'В прочитанном ответ не найден',
  unsure: 'Не ясно: {answer}',
  notReadInFull: 'Не прочитано или прочитано не полностью',
  ownWords: 'В их собственных формулировках',
  table: 'Таблица: вопросы и ответы',
  caption: 'Каждый вопрос с ответами и числом сторон, давших каждый из них',
  question: 'Вопрос',
  answers: 'Ответы',
  leftOpen: 'Оставлен открытым',
  noAnswer: 'Ответ не найден'
}
