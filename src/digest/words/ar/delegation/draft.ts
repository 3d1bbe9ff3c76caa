import type {draft as english} from '../../en/delegation/draft.js'
import type {Translation} from '../../translation.js'

/** A draft beside what parties have said, sentence by sentence. */
export const draft: Translation<typeof english> = {
  title: 'المشروع إلى جانب ما قالته الأطراف',
  lead: '<name>{file}</name> إلى جانب ”<name>{title}</name>“: {sentences, plural, zero {لا جمل} one {جملة واحدة} two {جملتان} few {# جمل} many {# جملة} other {# جملة}}، منها {speaking, number} بشأن بند أو مسألة.',
  notKept: 'قُرئ المشروع على هذا الجهاز وحده؛ وهو غير محفوظ ولا يرد في أي خلاصة.',
  notInFull: 'تعذرت قراءة المشروع كاملا، ولذلك لا يُعرف ما يغفله: <original>{why}</original>.',
  noSentence: 'لا يتضمن المشروع أي جملة.',
  sentence: 'الجملة {number, number}',
  onNothing: 'لا تتعلق بأي بند أو مسألة.',
  'from-sentence': 'استُدل عليه من الجملة وحدها؛ أما الفقرة في مجملها فتُقرأ على نحو آخر',
  'from-paragraph': 'استُدل عليه مع فقرتها',
  nobody: 'لا يتطرق إليه أي طرف.',
  nobodyLike: 'لا يتخذ أي طرف هذا الموقف.',
  nobodyOpposite: 'لا يتخذ أي طرف موقفا مخالفا.',
  likeWords: 'عبارات في الاتجاه نفسه',
  oppositeWords: 'عبارات في الاتجاه المخالف',
  wordingHeading: 'صيغة ترد لدى أحد الأطراف',
  leftOutHeading: 'ما لا يتطرق إليه المشروع',
  leftOutIntro:
    'البنود والمسائل التي تتطرق إليها أطراف عديدة أو معظمها أو جميعها، ولا تتطرق إليها أي جملة من المشروع.',
  leftOutNone: 'لم يُعثر على شيء من هذا القبيل.'
}
