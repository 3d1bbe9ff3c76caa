import type {why as english} from '../../en/reading/why.js'
import type {Translation} from '../../translation.js'

export const why: Translation<typeof english> = {
  byRule: 'أعطته قاعدة ({by}).',
  byModel: 'أعطاه النموذج ({by}).',
  byPerson: 'وضعه {name}.',
  asks: 'تشترط القاعدة {concepts}، {place}.',
  'within-sentence': 'في جملة واحدة',
  'within-neighbours': 'في جملتين',
  'within-passage': 'في المقطع',
  near: '{place}، والفاصل {count} من الكلمات على الأكثر',
  'voice-reported': 'يرد هنا بوصفه رأي غيره.',
  'voice-rejected': 'المتحدث يرفضه.',
  'voice-set-aside': 'يرد هنا عرضا.',
  'voice-affirmed': 'يرد في نفي يرفضه المتحدث.',
  'voice-unclear': 'يرد بجوار رفض.',
  'voice-doubled': 'يرد بين نفيين لا يتضح ما ينفيانه.',
  rejectedBy: 'المتحدث يرفضه ({words}).',
  reads: 'هكذا قرأته الآلة: {manner}.',
  answers: 'قرأت الآلة هذا الجواب: {answer}.',
  ruleShare: 'القاعدة صحيحة في نحو {share} من كل 100 حالة.',
  spoke: 'أكثر ما رجّحه أو عارضه، بوحدة اللوجيت:',
  'feature-concept': 'المفهوم {names}',
  'feature-field': 'المجال {names}',
  'feature-word': 'الكلمة',
  'feature-words': 'الكلمات',
  'feature-rule': 'القاعدة {names}',
  'feature-answer': 'جواب القواعد {names}',
  modelShare: 'من كل 100 مقطع كهذا يحمله نحو {share}.',
  doubt: 'هذا أقل من أن يُحتسب: يُسأل إنسان.'
}
