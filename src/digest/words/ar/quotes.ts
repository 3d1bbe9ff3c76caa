import type {quotes as english} from '../en/quotes.js'
import type {Translation} from '../translation.js'

/** Quotes, the places they are cited by, and the pages they stand on. */
export const quotes: Translation<typeof english> = {
  page: 'الصفحة {page}',
  paragraph: 'الفقرة {number}',
  passage: 'المقطع {ordinal}',
  pageHeading: 'الصفحة {page}',
  passageHeading: 'المقطع {ordinal}',
  noPages: 'لا صفحات في هذا النسق',
  asTakenDown: 'كما دُوّن في تدوين نصي',
  recognised: 'قُرئ من صورة للصفحة بدرجة تيقن قدرها {share}: يُرجى التحقق من العبارات في الصفحة',
  inFullUnder: 'النص الكامل تحت ”<link>{place}</link>“',
  pagesHeading: 'الصفحات المقتبس منها',
  pagesIntro: 'النص الكامل لكل مقطع مقتبس أعلاه، مع إبراز العبارات المقتبسة.',
  onBehalfOf: '{parties}، باسم: {group}',
  partyNotKnown: 'الطرف غير معروف',
  severalSpeakers: 'تدوين نصي، عدة متكلمين',
  evidence: 'الأدلة: {evidence}',
  evidenceMeans:
    'تبين <b>الأدلة</b> مقدار ما تستند إليه الخانة: فهي قوية إذا تحقق شخص من أحد رموزها أو كان البرنامج متيقنا من مقطعين، ومتوسطة إذا كان متيقنا من مقطع واحد أو كان هناك مقطعان، وضعيفة فيما عدا ذلك. وهي تبين مدى التيقن من الخانة لا وزن الرأي.',
  evidenceShown: 'في جداول الأطراف والبنود، تدل العلامة المكتوبة بخط عريض على أدلة قوية.',
  evidenceEdges:
    'في جداول الأطراف والبنود، تدل العلامة العريضة على أدلة قوية، والإطار المنقط على أدلة ضعيفة.',
  chosenFor: 'سبب اختيار هذا الاقتباس: {merits}'
}
