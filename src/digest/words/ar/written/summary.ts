import type {summary as english} from '../../en/written/summary.js'
import type {Translation} from '../../translation.js'

/** The sentences of the summary. Every number in them is a figure of it. */
export const summary: Translation<typeof english> = {
  heading: 'موجز',
  heard: 'نطاق هذا الموجز: {parties}، {submissions}.',
  replaced: 'مساهمات حلت محلها مساهمة لاحقة، أو هي نسخ من غيرها، ولم تعد تُحتسب: {count, number}.',
  notRead: 'ملفات تعذرت قراءتها: {count, number}.',
  unplaced: 'مساهمات لا يُعرف طرفها، ولا تدخل في أي عدد: {count, number}.',
  notInFull: 'لم تُقرأ مساهماتها أو لم تُقرأ بالكامل، فلا يُستنتج شيء من عدم تطرقها: {parties}.',
  addressed: '<b>{list}.</b> البنود التي يتناولها أحد: {count, number} من أصل {total, number}.',
  addressedBy: 'البنود التي يتناولها أكبر عدد من الأطراف: {codes}.',
  agreed:
    '<b>جانب واحد.</b> البنود التي يتخذ فيها طرفان أو أكثر موقفا، وجميعها في جانب واحد: {count, number} من أصل {total, number}.',
  agreedOn: 'البنود التي يكون فيها عددها أكبر: {codes}.',
  divided:
    '<b>عدة جوانب.</b> البنود التي يتخذ فيها طرفان أو أكثر موقفا، وتنقسم الأطراف فيها: {count, number} من أصل {total, number}.',
  dividedOn: 'البنود التي يكون الانقسام فيها أقرب إلى التساوي: {codes}.',
  qualified: 'مع تحفظات: {count, number}',
  for: 'التأييد: {count, number}',
  against: 'المعارضة: {count, number}',
  both: 'الأمران معا: {count, number}',
  division: 'الانقسام {division}',
  divisionIs: 'الانقسام: {division}.',
  asked: '<b>{question}</b> {answers}.',
  notSaid: 'لم يُعثر على جواب: {parties}.',
  unreadOn: 'لم تُقرأ مساهماتها أو لم تُقرأ بالكامل: {parties}.',
  unanswered: 'المسائل الخلافية التي لا يجيب عنها أحد فيما قُرئ: {count, number} من أصل {total, number}.',
  proposed:
    '<b>المقترحات.</b> الأطراف التي تقترح أمرا جديدا: {parties}. البنود المعنية: {count, number} من أصل {total, number}.',
  since:
    '<b>الجديد</b> منذ {name}: {submissions, plural, zero {لا مساهمات} one {مساهمة واحدة} two {مساهمتان} few {# مساهمات} many {# مساهمة} other {# مساهمة}} من {parties, plural, zero {لا أطراف} one {طرف واحد} two {طرفين} few {# أطراف} many {# طرفا} other {# طرف}}. المواقف والأجوبة الجديدة: {fresh, number}؛ والمختلفة عما سبق: {changed, number}؛ والتي لم تُكرر، وهو ما لا يعني أن طرفا غيّر رأيه: {dropped, number}.',
  silence:
    '<b>عدم التطرق غير عدم القراءة.</b> مجموع الخانات: {cells, plural, zero {لا خانات} one {خانة واحدة} two {خانتان} few {# خانات} many {# خانة} other {# خانة}} (واحدة لكل طرف وبند). خانات عدم التطرق: {silent, number}؛ لم يُعثر على شيء فيما قُرئ، وهو ما لا يعني أن لا رأي للطرف. الخانات غير المقروءة: {unread, number}؛ ولا يمكن قول شيء بشأنها.',
  unsure:
    'خانات عدم التطرق التي فيها كلام لم يجزم البرنامج بشأنه ولم يطلع عليه أحد: {unsure, number} من {silent, number}.',
  addressedElsewhere: '<b>القوائم الأخرى.</b> البند الذي يتناوله أكبر عدد من الأطراف في كل قائمة: {codes}.',
  codeBy: '{code} ({words}، {count, number} من أصل {total, number})',
  codeOfList: '{list}، {codes}',
  whom: '{counted} – {parties}',
  asksMore: 'المسائل الخلافية الأخرى التي أجيب عنها: {count, number} من أصل {total, number}.',
  groups:
    'المجموعات التي تتكلم هنا: {count, number}. وتُحسب كل مجموعة طرفا قائما بذاته؛ ولا يُحسب ما تقوله لأي من أعضائها.',
  checked:
    '<b>ما لم يتحقق منه شخص:</b> {unchecked, number} من أصل {tags, plural, zero {# وسم} one {وسم واحد} two {وسمين} few {# وسوم} many {# وسما} other {# وسم}} تستند إليها الخانات؛ وما جرى التحقق منه: {checked, number}. والباقي كما عثر عليه البرنامج.'
}
