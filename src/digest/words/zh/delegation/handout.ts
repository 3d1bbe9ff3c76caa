import type {handout as english} from '../../en/delegation/handout.js'
import type {Translation} from '../../translation.js'

/** What the brief of a delegation and the comparison of a draft have in common. */
export const handout: Translation<typeof english> = {
  caution: '段落由程序查找，可能有遗漏或误判：使用任何一行之前请核对原页。各方按字母顺序排列。',
  ofOthers: '其他{total, plural, other {#方}}中的{count, plural, other {#方}}',
  quoteAbove: '见上文引文{number, number}',
  ownSide: '同一立场',
  'side-for': '赞成',
  'side-against': '反对',
  'side-both': '既有赞成也有反对',
  'side-mentions': '提及',
  otherSide: '不同立场',
  notKnown: '未读完，情况不明：{count, plural, other {#方}}',
  onlySide: '没有其他任何一方持此立场。',
  namedInDigest: '名称见汇编'
}
