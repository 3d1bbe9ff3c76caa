import type {refusals as english} from '../../en/frame/refusals.js'
import type {Translation} from '../../translation.js'

export const refusals: Translation<typeof english> = {
  notFound: 'لا توجد هذه الصفحة',
  notFoundText: 'ما تبحث عنه ليس هنا: ربما استُبعد، أو في العنوان خطأ.',
  notAllowed: 'ليس لدورك',
  notAllowedText: 'دورك لا يسمح بهذا. يمكن للمدير تغييره.',
  signIn: 'سجّل الدخول',
  changed: 'سبقك غيرك',
  changedText: 'غيّر شخص آخر هذا منذ أن رأيته. انظر في الجديد ثم قرر من جديد.',
  wrong: 'لا يمكن قبول هذا',
  tooLarge: 'أكبر مما ينبغي',
  tooLargeText: 'ما أُرسل أكثر مما يُقبل دفعة واحدة.',
  elsewhere: 'ليس من هناك',
  elsewhereHost: 'يجيب هذا الخادم على العنوان {origin} لا على {host}.',
  elsewherePage: 'ما يغيّر شيئا يجب أن يأتي من صفحة في {origin}.',
  noForm: 'تعذّرت قراءة ما أُرسل.',
  fault: 'خلل في concord',
  faultText: 'هذا خلل في concord وليس منك. سُجّل برقم {number}.',
  back: 'إلى البداية'
}
