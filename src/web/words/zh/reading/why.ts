import type {why as english} from '../../en/reading/why.js'
import type {Translation} from '../../translation.js'

export const why: Translation<typeof english> = {
  byRule: '由规则给出（{by}）。',
  byModel: '由模型给出（{by}）。',
  byPerson: '由{name}给出。',
  asks: '规则要求：{concepts}，{place}。',
  'within-sentence': '在同一句内',
  'within-neighbours': '在相邻两句内',
  'within-passage': '在段落内',
  near: '{place}，相距不超过{count}个词',
  'voice-reported': '此处作为他人的观点出现。',
  'voice-rejected': '发言者予以否定。',
  'voice-set-aside': '此处仅顺带提及。',
  'voice-affirmed': '此处出现在发言者所否认的否定之中。',
  'voice-unclear': '此处紧邻一处否定。',
  'voice-doubled': '此处位于两个否定之间，否定对象不明。',
  rejectedBy: '发言者予以否定（{words}）。',
  reads: '机器的解读：{manner}。',
  answers: '机器读出的答案：{answer}。',
  ruleShare: '该规则约每100例中{share}例正确。',
  spoke: '支持或反对的主要因素（以logit计）：',
  'feature-concept': '概念{names}',
  'feature-field': '领域{names}',
  'feature-word': '词',
  'feature-words': '词组',
  'feature-rule': '规则{names}',
  'feature-answer': '规则的答案{names}',
  modelShare: '类似段落中约每100段有{share}段带有此标签。',
  doubt: '不足以计入：需由人判断。'
}
