import type {tableTitles as english} from '../../en/tables/titles.js'
import type {Translation} from '../../translation.js'

/** Titles of the tables, which also name the sheets of a workbook. */
export const tableTitles: Translation<typeof english> = {
  about: 'عن الخلاصة',
  parties: 'الأطراف',
  matrix: 'الأطراف والبنود',
  quotes: 'الاقتباسات',
  answers: 'الإجابات',
  answerQuotes: 'اقتباسات الإجابات',
  convergence: 'البنود',
  questions: 'المسائل',
  proposals: 'المقترحات',
  practices: 'التدابير المتخذة',
  obstacles: 'العقبات',
  unsure: 'ما قد يكون قيل',
  unsureAnswers: 'أجوبة قد تكون قُدمت',
  groups: 'المجموعات',
  changes: 'التغييرات',
  changeQuotes: 'اقتباسات التغييرات',
  likeness: 'التقارب',
  shared: 'الصيغ المشتركة',
  submissions: 'المساهمات',
  notRead: 'الملفات غير المقروءة',
  unplaced: 'الطرف غير معروف',
  voices: 'المتكلمون في التدوينات النصية',
  voiceQuotes: 'اقتباسات من غير الأطراف',
  measured: 'نتائج القياس',
  terms: 'الكلمات المستخدمة'
}
