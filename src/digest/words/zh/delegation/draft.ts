import type {draft as english} from '../../en/delegation/draft.js'
import type {Translation} from '../../translation.js'

/** A draft beside what parties have said, sentence by sentence. */
export const draft: Translation<typeof english> = {
  title: '草案与各方表述对照',
  lead: '<name>{file}</name>与“<name>{title}</name>”对照：共{sentences, plural, other {#句}}，其中涉及条目或问题的有{speaking, plural, other {#句}}。',
  notKept: '草案仅在本机读取，未予保存，也不列入任何汇编。',
  notInFull: '草案未能读完，因此不知其未涉及哪些内容：<original>{why}</original>。',
  noSentence: '草案没有句子。',
  sentence: '第{number, number}句',
  onNothing: '未涉及任何条目或问题。',
  'from-sentence': '仅据本句判断；整段读来有所不同',
  'from-paragraph': '结合所在段落判断',
  nobody: '没有任何一方就此作出表述。',
  nobodyLike: '没有任何一方持此立场。',
  nobodyOpposite: '没有任何一方持相反立场。',
  likeWords: '同一立场的表述',
  oppositeWords: '相反立场的表述',
  wordingHeading: '某方已有的措辞',
  leftOutHeading: '草案未涉及的内容',
  leftOutIntro: '许多方、大多数方或所有各方均有表述而草案没有任何一句涉及的条目和问题。',
  leftOutNone: '未发现此类内容。'
}
