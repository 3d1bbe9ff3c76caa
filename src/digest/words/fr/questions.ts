import type {questions as english} from '../en/questions.js'
import type {Translation} from '../translation.js'

/** The questions on which parties take sides. */
export const questions: Translation<typeof english> = {
  heading: 'Questions débattues',
  noneAsked: 'Cette comparaison ne pose aucune question de ce type.',
  byAnswer: '{question} Parties par réponse',
  answer: 'Réponse',
  howMany: 'Combien',
  which: 'Lesquelles',
  noAnswerInWhatWasRead: 'Aucune réponse trouvée dans ce qui a été lu',
  unsure: 'Pas sûr : {answer}',
  notReadInFull: 'Non lues, ou pas intégralement',
  ownWords: 'Dans leurs propres termes',
  table: 'Tableau : questions et réponses',
  caption: 'Chaque question avec ses réponses et le nombre de parties qui donnent chacune d’elles',
  question: 'Question',
  answers: 'Réponses',
  leftOpen: 'Laissée ouverte',
  noAnswer: 'Aucune réponse trouvée'
}
