import type {questions as english} from '../en/questions.js'
import type {Translation} from '../translation.js'

/** The questions on which parties take sides. */
export const questions: Translation<typeof english> = {
  heading: '有争议的问题',
  noneAsked: '本次比较不涉及此类问题。',
  byAnswer: '{question}按答案列出当事方',
  answer: '答案',
  howMany: '数目',
  which: '当事方',
  noAnswerInWhatWasRead: '在已读内容中未发现答案',
  unsure: '不确定：{answer}',
  notReadInFull: '未读或未全部读取',
  ownWords: '各方原文',
  table: '表：问题和答案',
  caption: '每个问题及其答案，以及给出每种答案的当事方数目',
  question: '问题',
  answers: '答案',
  leftOpen: '未作定论',
  noAnswer: '未发现答案'
}
