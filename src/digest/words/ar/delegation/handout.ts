import type {handout as english} from '../../en/delegation/handout.js'
import type {Translation} from '../../translation.js'

/** What the brief of a delegation and the comparison of a draft have in common. */
export const handout: Translation<typeof english> = {
  caution:
    'عثر برنامج حاسوبي على المقاطع، وقد يغفل مقطعا أو يخطئ في تقديره: يُرجى التحقق من الصفحة قبل الاعتماد على أي سطر. وترد الأطراف حسب الترتيب الهجائي.',
  ofOthers:
    '{count, number} من أصل {total, plural, zero {# طرف آخر} one {طرف واحد آخر} two {طرفين آخرين} few {# أطراف أخرى} many {# طرفا آخر} other {# طرف آخر}}',
  quoteAbove: 'الاقتباس {number, number} أعلاه',
  ownSide: 'في الجانب نفسه',
  'side-for': 'مؤيدون',
  'side-against': 'معارضون',
  'side-both': 'مؤيدون ومعارضون معا',
  'side-mentions': 'يذكرون الموضوع',
  otherSide: 'في جانب آخر',
  notKnown:
    'غير معروف بالنسبة إلى {count, plural, zero {# طرف} one {طرف واحد} two {طرفين} few {# أطراف} many {# طرفا} other {# طرف}}، لعدم قراءة المساهمات كاملة',
  onlySide: 'لا يتخذ أي طرف آخر هذا الموقف.',
  namedInDigest: 'ترد أسماؤها في الخلاصة'
}
