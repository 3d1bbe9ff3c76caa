import type {answering as english} from '../../en/office/answering.js'
import type {Translation} from '../../translation.js'

/** How the secretariat accepts a reply: it chooses the passage that is meant. In Arabic. */
export const answering: Translation<typeof english> = {
  title: 'قبول الرد {number, number} كتصويب',
  go: 'قبول: اختيار المقطع',
  inDraft: 'في المشروع: {manner}.',
  passagesOf: 'مقاطع {party}',
  order:
    'تأتي أولا المقاطع التي يشير إليها الرد، ثم التي لم يكن الواسم متيقنا منها، ثم التي تشترك مع الرد في كلمات.',
  all: 'جميع المقاطع',
  choose: 'أي مقطع هو المقصود؟',
  shown: '{from, number} إلى {to, number} من {total, number}',
  before: 'المقاطع السابقة',
  further: 'المقاطع التالية',
  nothing: 'ليس في المشروع مقطع لهذا الطرف: قدِّم ما يشير إليه، ثم ثبِّت المدخلات من جديد.',
  nothingFound: 'لا مقطع لهذا الطرف فيه هذه الكلمات: ابحث عن غيرها.',
  inReader: 'فتح في القارئ',
  'ground-named': 'مذكور في الرد',
  'ground-carries': 'تستند إليه الخانة',
  'ground-unsure': 'لم يكن الواسم متيقنا',
  'ground-shares': 'كلمات مشتركة: {words}',
  passageFirst: 'لم يُختر أي مقطع: ارجع واختر مقطعا.',
  saysFirst: 'اختر ما يقوله'
}
