import type {matrix as english} from '../../en/comparing/matrix.js'
import type {Translation} from '../../translation.js'

export const matrix: Translation<typeof english> = {
  title: 'المصفوفة',
  about: 'كما هي الآن: ما يقوله كل طرف بنفسه. تقود العلامة إلى الفقرات التي وراءها.',
  session: 'الدورة',
  region: 'المنطقة',
  language: 'اللغة',
  taxonomy: 'قائمة الرموز',
  checked: 'المراجعة',
  any: 'أي',
  checkedYes: 'رُوجع منه شيء',
  checkedNo: 'لم يُراجع شيء',
  show: 'أظهر',
  nothing: 'لا طرف يتكلم هنا.',
  cell: '{party}، {code}: {manner}؛ {passages, plural, zero {لا فقرات} one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}}، رُوجع {checked, number}{abstaining, plural, =0 {} other {، وتسأل الآلة عن # أخرى}}',
  silentAsks:
    '{party}، {code}: {manner}؛ تسأل الآلة عن {abstaining, plural, zero {لا شيء} one {فقرة واحدة} two {فقرتين} few {# فقرات} many {# فقرة} other {# فقرة}}',
  questions: 'المسائل الخلافية',
  poleOf:
    '{pole}: {count, plural, zero {لا أطراف} one {طرف واحد} two {طرفان} few {# أطراف} many {# طرفا} other {# طرف}}',
  notSaid:
    'لم يقل شيئا: {count, plural, zero {لا أحد} one {طرف واحد} two {طرفان} few {# أطراف} many {# طرفا} other {# طرف}}',
  whole: 'الموجز كاملا كما هو الآن',
  formats: 'في ملف',
  groupNote: 'ما تقوله المجموعات عن أعضائها وارد في الموجز.',
  changed: 'تغيرت المصفوفة.',
  keyChecked: 'شريط في الأسفل: تحقق أشخاص من شيء',
  keyAsks: 'إطار متقطّع: الآلة تسأل عن المزيد'
}
