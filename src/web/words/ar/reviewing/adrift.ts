import type {adrift as english} from '../../en/reviewing/adrift.js'
import type {Translation} from '../../translation.js'

export const adrift: Translation<typeof english> = {
  title: 'تصحيحات بلا موضع',
  about: 'ما قيل باقٍ وإن زالت فقرته: قُرئ الملف من جديد أو قُطّع على نحو آخر أو استُبدل. بيّن أين موضعه.',
  nothing: 'لكل تصحيح موضعه.',
  gone: 'لم تعد فقرته موجودة.',
  replaced: 'قيل عن ملف سابق بالاسم نفسه.',
  said: '{by}، {date}: {verdict}',
  nearest: 'أشبه الفقرات',
  likeness: 'التشابه {share}',
  here: 'موضعه هنا',
  noNear: 'لا فقرة تشبهه.',
  'verdict-accept': 'قُبل',
  'verdict-reject': 'رُفض',
  'verdict-set': 'عُيّن',
  'verdict-best-quote': 'عُدّ أفضل اقتباس',
  'verdict-note': 'دُوّن',
  'verdict-no-code': 'قُرئ ولا شيء فيه',
  'verdict-withdraw': 'سُحب'
}
