import type {outline as english} from '../../en/written/outline.js'
import type {Translation} from '../../translation.js'

/** The frame of the written formats: how to read them, the overview, and what was read. */
export const outline: Translation<typeof english> = {
  counted: '{words}（{total, number}个中的{count, number}个）',
  ownWords:
    '每段引文均与提交材料中的原文逐字相同，使用其原有语文；未作任何翻译。脚注注明文件。在同一章内，相同的文字只刊印一次，其后各处指回该处。',
  part: '第{number}部分',
  inParts: '本汇编共分{count, number}个部分，每个部分为一个单独的文件：',
  namedUnder: '此处引文所在的文件注明于引文之下，不用脚注。',
  leads: '每个数目均指向所计当事方的名单，名单中的每个名称均指向其所依据的文字。',
  check: '各段落由程序查找，可能有遗漏或判断错误：引以为据之前请核对该页。',
  fixedWords:
    '表示数目的用语是固定的：“少数几方”不超过{few, number}个，“若干方”不超过{several, number}个，超过此数为“许多方”，超过全体当事方的{most}为“大多数方”。',
  overviewHeading: '概览',
  overviewCaption: '{taxonomy}：有多少当事方谈及每一条目，以及如何谈及',
  neutral:
    '各当事方按字母顺序排列，任何数目均不构成排名。集团的表述列于该集团之下；在其成员处则注明是通过集团表明的。',
  divisionMeans:
    '分歧度表示表明立场的各方在各边分布的均匀程度：全部站在同一边时为0，各边数目相同时为1。其公式为 k/(k−1) · (1 − Σ pᵢ²)，其中 k 为边数，pᵢ 为第 i 边当事方所占比例；同时站在几边的当事方在各边平均计算。表明立场的当事方不足两个时无此数值（–）。',
  sourceAndVersion: '来源：<english>{source}</english>。版本：{version}。',
  code: '条目',
  speakToIt: '谈及者',
  division: '分歧度',
  throughGroups: '<b>通过集团表明</b>，{count}：{parties}',
  throughGroup: '{party}（通过{group}）',
  throughGroupDiffers: '{party}（通过{group}；其本身的表述不同）',
  groupSays: '通过{group}：{manner}。',
  groupSaysOtherwise: '通过{group}：{manner}；其本身的表述不同。',
  takenBy: '<b>{answer}</b>：{count}',
  mannerBy: '<b>{manner}</b>，{count}：{parties}',
  nothingOfTheKind: '在已读内容中未发现此类内容。',
  noParty: '目前没有任何提交材料确定了当事方，因此未作任何比较，也没有任何国家被列为未提及。',
  howRead: '读取方式',
  byText: '{count, number}页按文件中的文本读取',
  withoutPages: '按文件中的文本读取',
  quotedFiles: '各文件中被引用之处',
  remarks: '备注'
}
