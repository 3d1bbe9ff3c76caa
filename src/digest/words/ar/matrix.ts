import type {matrix as english} from '../en/matrix.js'
import type {Translation} from '../translation.js'

/** The matrix of parties by codes, as a picture and as a table, and its legend. */
export const matrix: Translation<typeof english> = {
  heading: 'من يتطرق إلى ماذا',
  about:
    'المصدر: <english>{source}</english>. الإصدار {version}. ويرد بعد كل بند عدد الأطراف التي تتطرق إليه.',
  hint: 'في الجدول، تؤدي كل علامة إلى عبارات الطرف نفسه، ويؤدي اسم الطرف إلى كل ما يقوله.',
  only: 'عرض قائمة واحدة فقط',
  everything: 'الكل',
  tableOf: 'جدول: {taxonomy}',
  caption: '{taxonomy}: ما يقوله كل طرف بشأن كل بند',
  party: 'الطرف',
  letters: 'يبين الحرف الوارد بجانب العلامة ما يفعله الطرف في هذا الشأن: <list>{acts}</list>.',
  'legend-supports': 'يؤيد',
  'legend-qualified': 'يؤيد مع تحفظات',
  'legend-opposes': 'يعارض',
  'legend-mixed': 'موقف متباين',
  'legend-mentions': 'يذكر الموضوع دون اتخاذ موقف',
  'legend-unsure': 'لم يتطرق إليه، غير مؤكد: كلام قد يتطرق إليه ولم يتحقق منه أحد',
  'legend-silent': 'لم يتطرق إليه: لم يُعثر على شيء فيما قُرئ',
  'legend-unread': 'غير مقروء: لا يمكن قول شيء',
  columns: 'الأعمدة: {codes}.',
  signs: '<b>العلامات</b>: {signs}.'
}
