import type {answering as english} from '../../en/office/answering.js'
import type {Translation} from '../../translation.js'

/** How the secretariat accepts a reply: it chooses the passage that is meant. In Chinese. */
export const answering: Translation<typeof english> = {
  title: '将答复{number, number}作为更正接受',
  go: '接受：选择段落',
  inDraft: '草案中：{manner}。',
  passagesOf: '{party}的段落',
  order: '先列答复所指的段落，再列标注器没有把握的段落，然后是与答复有相同词语的段落。',
  all: '全部段落',
  choose: '所指的是哪一段？',
  shown: '第{from, number}至{to, number}段，共{total, number}段',
  before: '前面的段落',
  further: '后面的段落',
  nothing: '草案中没有该方的段落：请先提交其所指的文件，再重新固定输入。',
  nothingFound: '该方没有含有这些词语的段落：请换词搜索。',
  inReader: '在阅读页打开',
  'ground-named': '答复中指明',
  'ground-carries': '单元格的依据',
  'ground-unsure': '标注器没有把握',
  'ground-shares': '相同词语：{words}',
  passageFirst: '尚未选择段落：请返回选择一段。',
  saysFirst: '请选择该段所述'
}
