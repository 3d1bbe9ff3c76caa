import type {tableTitles as english} from '../../en/tables/titles.js'
import type {Translation} from '../../translation.js'

/** Titles of the tables, which also name the sheets of a workbook. */
export const tableTitles: Translation<typeof english> = {
  about: '关于本汇编',
  parties: '当事方',
  matrix: '各方与各条目',
  quotes: '引文',
  answers: '答案',
  answerQuotes: '答案的引文',
  convergence: '条目',
  questions: '问题',
  proposals: '建议',
  practices: '已采取的措施',
  obstacles: '障碍',
  unsure: '可能已作的表述',
  unsureAnswers: '可能已作的答复',
  groups: '集团',
  changes: '变化',
  changeQuotes: '变化的引文',
  likeness: '相近程度',
  shared: '共同措辞',
  submissions: '提交材料',
  notRead: '未读文件',
  unplaced: '所属方不明',
  voices: '文字记录中的发言者',
  voiceQuotes: '非当事方的引文',
  measured: '测量结果',
  terms: '所用词语'
}
