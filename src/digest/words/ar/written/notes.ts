import type {notes as english} from '../../en/written/notes.js'
import type {Translation} from '../../translation.js'

/** What each note says, by its code; what it says of this one file stands behind it, as it was written. */
export const notes: Translation<typeof english> = {
  'page-without-text': 'تعذرت قراءة صفحة، لا من نصها ولا من صورتها.',
  'not-in-full': 'لم تُقرأ كاملة: فما لم يُعثر عليه فيها يُعرض بوصفه غير مقروء، لا بوصفه غير متطرَّق إليه.',
  'unknown-style': 'في الملف ما لا تنطبق عليه أي قاعدة معروفة هنا، وقد يُقرأ خطأ.',
  'language-not-covered':
    'لم تُقارن المقاطع المكتوبة بلغة لا يمكن العثور على البنود فيها؛ ولا يترتب على عدم التطرق فيها شيء.',
  'language-unsure': 'لغتها غير مؤكدة.',
  'party-unsure': 'صاحبها أو المتكلم فيها غير مؤكد: وينبغي تأكيد ذلك.',
  'date-unknown': 'تاريخها غير معروف.',
  'replaces-unknown': 'يُذكر أنها تحل محل ملف لم يُقدم.',
  'correction-adrift': 'لم يعد أحد التصويبات يجد مقطعه، وينبغي إدخاله من جديد.',
  'unpaired-text': 'تعذرت قراءة جزء من نصها أو تحديد موضعه.',
  'encoding-guessed': 'لا يبين الملف ترميز نصه، ولذلك استُنتج الترميز.'
}
