import type {questions as english} from '../en/questions.js'
import type {Translation} from '../translation.js'

/** The questions on which parties take sides. */
export const questions: Translation<typeof english> = {
  heading: 'Cuestiones controvertidas',
  noneAsked: 'Esta comparación no plantea cuestiones de este tipo.',
  byAnswer: '{question} Partes por respuesta',
  answer: 'Respuesta',
  howMany: 'Cuántas',
  which: 'Cuáles',
  noAnswerInWhatWasRead: 'No se halló respuesta en lo que se leyó',
  unsure: 'No es seguro: {answer}',
  notReadInFull: 'No leídas, o no en su totalidad',
  ownWords: 'Con sus propias palabras',
  table: 'Cuadro: cuestiones y respuestas',
  caption: 'Cada cuestión con sus respuestas y el número de partes que dan cada una',
  question: 'Cuestión',
  answers: 'Respuestas',
  leftOpen: 'Se deja abierta',
  noAnswer: 'No se halló respuesta'
}
