import type {reading as english} from '../en/reading.js'
import type {Translation} from '../translation.js'

/** What was read and what not, and whose it is. */
export const reading: Translation<typeof english> = {
  sourcesHeading: 'ما قُرئ',
  nothingRead: 'تعذرت قراءة أي شيء.',
  table: 'جدول: المساهمات المقروءة',
  caption:
    'عدد المساهمات المقروءة: {count, number}. وما يحمل علامة ”مرجح“ استُدل عليه آليا وينبغي التحقق منه.',
  party: 'الطرف',
  file: 'الملف',
  title: 'العنوان',
  date: 'التاريخ',
  session: 'الدورة',
  language: 'اللغة',
  pages: 'الصفحات',
  notKnown: 'غير معروف',
  sameFile: '<b>الملف نفسه</b> مثل <name>{file}</name>، الذي يُحتسب بدلا منه.',
  replaced: '<b>حل محله</b> <name>{file}</name>، الذي يُحتسب بدلا منه.',
  note: '<b>ملاحظة (بالإنكليزية):</b> <original>{note}</original>',
  transcript:
    'اعتُبر تدوينا نصيا للسبب التالي: <english>{reason}</english>؛ وهو أقوال كما دُوّنت، وليس محضرا رسميا. انظر <link>من تكلّم</link>.',
  partyNotKnown: 'الطرف غير معروف: <original>{from}</original>',
  partyToldFrom: 'استُدل على الطرف من: <original>{from}</original>',
  noPages: 'لا صفحات',
  fromPictures: '{count, number} مقروءة من صور، بدرجة تيقن قدرها {share}',
  blank: '{count, number} خالية',
  unread: '{count, number} غير مقروءة',
  notReadHeading: 'ما لم يُقرأ، وأسباب ذلك',
  allOpened: 'أمكن فتح جميع الملفات المقدمة.',
  saidToComeFrom: 'المصدر المذكور: {parties}.',
  uncovered: 'ملفات فُتحت ولكنها بلغة لا يمكن العثور فيها على البنود؛ ولا يُستنتج شيء من عدم تطرقها إليها:',
  unplacedHeading: 'لمن هذا؟',
  allPlaced: 'الطرف صاحب كل مساهمة معروف.',
  unplaced: 'لا تُملأ أي خانة من هذه المساهمات إلى أن يبين أحد لمن هي.',
  noteInWords: '<b>ملاحظة:</b> {note} (<original>{written}</original>)'
}
