import type {matrix as english} from '../en/matrix.js'
import type {Translation} from '../translation.js'

/** The matrix of parties by codes, as a picture and as a table, and its legend. */
export const matrix: Translation<typeof english> = {
  heading: '各方就哪些条目作了表述',
  about: '来源：<english>{source}</english>。版本{version}。每个条目之后列出就其作出表述的当事方数目。',
  hint: '在表中，点击符号可查看该方的原文，点击当事方名称可查看其全部表述。',
  only: '只显示一个清单',
  everything: '全部',
  tableOf: '表：{taxonomy}',
  caption: '{taxonomy}：各方就每个条目的表述',
  party: '当事方',
  letters: '符号旁的字说明该方就此采取的做法：<list>{acts}</list>。',
  'legend-supports': '支持',
  'legend-qualified': '有保留地支持',
  'legend-opposes': '反对',
  'legend-mixed': '既有支持也有反对',
  'legend-mentions': '提及，未表明立场',
  'legend-unsure': '未提及，不确定：可能涉及此项的文字，尚无人核对',
  'legend-silent': '未提及：在已读内容中未发现相关内容',
  'legend-unread': '未读：无法作出说明',
  columns: '各列：{codes}。',
  signs: '<b>符号</b>：{signs}。'
}
