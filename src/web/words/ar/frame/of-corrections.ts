import type {ofCorrections as english} from '../../../../domain/refusals/of-corrections.js'
import type {Translation} from '../../translation.js'

export const ofCorrections: Translation<typeof english> = {
  faultPoleAlone: 'تنقص «question» مع وجود «pole».',
  faultQuestionAlone: 'تنقص «pole» مع وجود «question».',
  faultTwoSubjects: 'لا تقع «question» إلى جانب رمز: قل شيئا واحدا في كل مرة.',
  faultNoSubject: 'تنقص «code»، أو «question» و«pole»، من أجل {verdict}.',
  faultBestOfWhat: 'تنقص «code»: أفضل اقتباس لأي شيء؟',
  faultBesideWithdraw: 'لا تقع «code» إلى جانب withdraw: «of» تقول ما يُسحب.',
  faultBesideNoCode: 'لا تقع «{field}» إلى جانب no-code.',
  faultNoPlace: 'لا محل لـ «{field}» إلى جانب {verdict}.',
  faultOfCode: 'تقال «{field}» عن رمز، لا عن جواب.',
  faultObstacle: 'لا محل لـ «obstacle» إلا إذا كان الفعل عائقا.',
  faultWithdrawsWhat: 'تنقص «of»: أي تصحيح يُسحب؟',
  faultNoteEmpty: 'يجب أن تحتوي الملاحظة على كلمات.',
  faultSpanEmpty: 'يجب أن تضم الكلمات المحددة حرفا واحدا على الأقل.',
  faultSpanBeyond: 'يجب أن تنتهي الكلمات المحددة داخل الفقرة.',
  faultSpanCuts: 'يجب ألا تقطع الكلمات المحددة حرفا إلى نصفين.',
  faultTooLong: '«{field}» أطول من {most} حرفا.',
  faultSigns: 'تحتوي «{field}» على علامة NUL أو نصف حرف.',
  nothingTakenIn: 'لم يؤخذ شيء.',
  moreLines:
    '{more, plural, one {سطر آخر فيه} two {سطران آخران فيهما} few {# أسطر أخرى فيها} many {# سطرا آخر فيها} other {# سطر آخر فيها}} مثل هذا الخطأ.',
  sheetEmpty: 'الملف {file} فارغ: صدّر التصحيحات من جديد.',
  sheetColumnTwice: 'العمود «{name}» مذكور مرتين.',
  sheetNoColumns: 'تنقص الأعمدة {names}: يجب أن يسمي السطر الأول الأعمدة كما صُدّرت، بأي ترتيب.',
  sheetCells: 'في السطر {cells} خلية، وعدد الأعمدة {columns}.',
  sheetDamaged:
    'خلاياه ليست خلايا سطر واحد كما صُدّر (عمود رُتب وحده، أو خلية غُيرت؟): خذ السطر من التصدير من جديد، ولا تغير إلا {columns}.',
  sheetOtherStore: 'صُدّر من مخزن غير هذا.',
  sheetNoPassage: 'لم تعد الفقرة {passage} موجودة: صدّر من جديد.',
  sheetTwice: 'سطر آخر يقول شيئا مختلفا عن الوسم نفسه.',
  sheetSince:
    'قال {by} قوله في هذا الوسم بعد التصدير ({verdict}، {at}): انظر فيه، وصدّر من جديد، وغيّر السطر هناك.',
  sheetMeanwhile: '{file}: قال شخص قوله في الفقرات نفسها قبل قليل. لم يؤخذ شيء. حاول من جديد.',
  rowVerdict: '«{verdict}» ليس حكما: اكتب {choices}، أو لا شيء.',
  rowNewTag: 'لا يوجد «{tag}» من أجل new_tag: اكتب رمزا مثل gge-2015/f، أو question=pole.',
  rowNewTagBeside: 'يضيف new_tag وسما، ولا يقع إلى جانب {verdict}: استعمل سطرا آخر لذلك.',
  rowNoTag: 'ليس للفقرة وسم هنا: سمّ الذي تريده في new_tag.',
  rowMannerBeside: 'تأتي stance وact وobstacle مع set، ولا تقع إلى جانب {verdict}.',
  rowMannerOfCode: 'تقال stance وact وobstacle عن رمز، لا عن جواب.',
  rowBestOfCode: 'تقال best-quote عن رمز، لا عن جواب.',
  rowTooLong: 'لا تتسع note وwhy لأكثر من {most} حرفا لكل منهما.',
  rowOnlyWhy: 'يقول السطر لماذا، ولا يقول ماذا: املأ حكما أو ملاحظة أيضا.',
  rowChoice: 'لا تقع «{given}» في {column}: اكتب {choices}.',
  rowObstacle: 'لا محل لـ obstacle إلا إذا كان الفعل obstacle.'
}
