import type {questions as english} from '../en/questions.js'
import type {Translation} from '../translation.js'

/** The questions on which parties take sides. */
export const questions: Translation<typeof english> = {
  heading: 'مسائل خلافية',
  noneAsked: 'لا تطرح هذه المقارنة مسائل من هذا القبيل.',
  byAnswer: '{question} الأطراف حسب الإجابة',
  answer: 'الإجابة',
  howMany: 'العدد',
  which: 'الأطراف',
  noAnswerInWhatWasRead: 'لم يُعثر على إجابة فيما قُرئ',
  unsure: 'غير مؤكد: {answer}',
  notReadInFull: 'لم تُقرأ مساهماتها، أو لم تُقرأ كاملة',
  ownWords: 'بعبارات أصحابها',
  table: 'جدول: المسائل والإجابات',
  caption: 'كل مسألة مع إجاباتها وعدد الأطراف التي تقدم كلا منها',
  question: 'المسألة',
  answers: 'الإجابات',
  leftOpen: 'متروكة مفتوحة',
  noAnswer: 'لم يُعثر على إجابة'
}
