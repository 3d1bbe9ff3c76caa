import type {exchange as english} from '../../en/office/exchange.js'
import type {Translation} from '../../translation.js'

/** Taking what is here to other programs, and back. */
export const exchange: Translation<typeof english> = {
  title: 'إلى برامج أخرى',
  about:
    'كل ما هو ثابت في هذه اللحظة، مع كل تصحيح، بصيغ تقرؤها برامج أخرى. وتُذكر أسماء الأشخاص بأسماء مستعارة.',
  link: 'انقل هذا إلى برامج أخرى',
  'akoma-ntoso': 'Akoma Ntoso',
  'akoma-ntoso-what': 'نص كل مساهمة لنظم وثائق الأمم المتحدة، بصيغة XML.',
  corrections: 'جدول التصحيحات',
  'corrections-what': 'صف لكل فقرة ووسم: غيّر الحكم أو الموقف أو الفعل أو الملاحظة، ثم أعد الملف أدناه.',
  prov: 'المصدر (PROV-O)',
  'prov-what': 'من وضع كل وسم أو ما وضعه: الملفات والواسم والتصحيحات.',
  qdc: 'دليل الرموز (REFI-QDA، ‎.qdc)',
  'qdc-what': 'الرموز والأسئلة لبرامج التحليل النوعي.',
  qdpx: 'مشروع (REFI-QDA، ‎.qdpx)',
  'qdpx-what': 'النصوص والرموز والترميزات للبرامج نفسها.',
  skos: 'التصنيفات (SKOS)',
  'skos-what': 'الرموز وتسمياتها بلغاتها وتعريفاتها وعلاقة بعضها ببعض.',
  'web-annotation': 'التعليقات التوضيحية (W3C Web Annotation)',
  'web-annotation-what': 'كل وسم وكل تصحيح في موضعه من النص، مع النصوص.',
  back: 'جدول عُدّل',
  backHelp: 'تؤخذ كل الصفوف المعدّلة دفعة واحدة ويمكن التراجع عنها معا؛ وإذا كان صف تالفا فلا يؤخذ شيء.',
  file: 'الملف (CSV)',
  send: 'خذ التعديلات',
  taken:
    '{added, plural, zero {لا تصحيح جديد} one {تصحيح جديد واحد} two {تصحيحان جديدان} few {# تصحيحات جديدة} many {# تصحيحا جديدا} other {# تصحيح جديد}} من {changed, plural, zero {# صف معدّل} one {صف معدّل واحد} two {صفين معدّلين} few {# صفوف معدّلة} many {# صفا معدّلا} other {# صف معدّل}}.'
}
