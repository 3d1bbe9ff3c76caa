import type {ofTheServer as english} from '../../../../domain/refusals/of-the-server.js'
import type {Translation} from '../../translation.js'

export const ofTheServer: Translation<typeof english> = {
  listPartGone: 'هذا الجزء من القائمة غير موجود: ابدأ بجزئها الأول.',
  numberTaken: 'أُعطي الرقم {number} لإصدار آخر: ما نُشر لا يُغيَّر أبدا، فانشر بالرقم التالي.',
  noticeTaken: 'ثمة إشعار يقول غير ذلك: ما نُشر لا يُغيَّر أبدا.',
  notWritable: 'تعذرت الكتابة على الخادم ({reason}): على من يدير الخادم معالجة ذلك.',
  noTypst: 'لم يُكتب ملف PDF: ليس على هذا الخادم ({platform}) ما يلزم. اطلب صيغة Word.',
  taggerMisfits: 'الواسم {version} الذي فعّله {by} لا يناسب الإعداد: على أحد المشرفين تفعيل غيره.',
  otherRelease:
    'تشارك في العمل عملية من نسخة أخرى من concord: على من يدير الخادم تثبيت النسخة نفسها في كل مكان. وما أُنجز محفوظ.',
  workStops:
    'توقف العمل {rounds} مرات دون أن يكون السبب ملفا: على من يدير الخادم معالجة ذلك. وما أُنجز محفوظ.',
  queueLosesJobs: 'تفقد قائمة الانتظار مهام ولا تبين السبب',
  auditOther: 'القيد {number} ليس ما كُتب، أو أن القيد الذي قبله ليس ما كُتب.',
  auditEnds: 'القيد {number} مفقود: كُتب {written} ولا يوجد إلا {there}.',
  auditNotLast: 'القيد {number} ليس آخر ما كُتب.',
  auditInPlace: 'القيد {number} مفقود: مكانه القيد {found}.',
  auditTwice: 'القيد {number} مفقود: تكرر هناك القيد {found}.',
  auditNoted: 'القيد {number} ليس هو المدوَّن في مكان آخر: أُعيدت كتابة السجل.',
  auditNoEntry: 'ليس للتصويب {id} قيد في السجل.',
  auditNotSame: 'التصويب {id} ليس ما يذكره القيد {number}.',
  auditGone: 'التصويب {id} الوارد في القيد {number} لم يعد موجودا.'
}
