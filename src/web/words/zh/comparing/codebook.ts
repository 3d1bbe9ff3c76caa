import type {codebook as english} from '../../en/comparing/codebook.js'
import type {Translation} from '../../translation.js'

export const codebook: Translation<typeof english> = {
  title: '编码手册',
  about: '每个编码的含义、属于和不属于它的内容，以及经人接受的段落。',
  version: '版本 {version}',
  replaces: '取代版本 {version}',
  source: '来源',
  includes: '属于',
  excludes: '不属于',
  related: '其他编码表中相近者',
  examples: '经人接受的段落',
  noExamples: '尚无经人接受的段落。',
  allExamples: '带有此编码的全部段落',
  questions: '有争议的问题',
  earlier: '此前',
  earlierFrom: '在 {date} 之前的定义：',
  older: '{count, plural, other {有 # 个标注是人按先前定义设定的}}',
  exact: '相同',
  close: '相近',
  broad: '较宽',
  narrow: '较窄',
  relatedTo: '相关'
}
