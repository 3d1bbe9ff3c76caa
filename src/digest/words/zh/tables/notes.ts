import type {tableNotes as english} from '../../en/tables/notes.js'
import type {Translation} from '../../translation.js'

/** What a column holds, where its title does not say it. */
export const tableNotes: Translation<typeof english> = {
  cell: '表明立场、提及、未提及或未读。未提及：已全部读取而未发现。未读：无法作出说明。',
  stance: '未表明立场时为空。',
  evidence: '单元格的依据程度；未作表述时为空。',
  passages: '段落数目；其代码列于同一行。',
  passageIds: '各为passages.jsonl中的id。',
  text: '与提交材料原文逐字一致，保留原文语文。',
  language: 'BCP 47。',
  paragraph: '印出的编号；没有时为空。',
  ordinal: '段落在提交材料中的位置，从1起。',
  start: '以提交材料文本的UTF-16单位计。',
  end: '以提交材料文本的UTF-16单位计。',
  confidence: '0至1：程序的确定程度；由人判定者为1。',
  recognised: '0至1，适用于从图像识读的页面：请核对原页文字。',
  shown: '选用：属该单元格的最佳引文。列出：仅属就该条目采取做法的全部引文。',
  addressed: '表明立场或提及的当事方数目；具体各方列于同一行。',
  division: '0表示全部在一方，1表示各方数目相同；表明立场者少于两方时为空。',
  relations: '以SKOS用语说明与各条目的关系；不表示一方蕴含另一方。',
  spokenFor: '仅限集团就此表述且成员在此有其自己表述的情形。',
  change: '未再提及并不表示该方改变了看法。',
  distance: '0表示双方就均表述的事项看法相同，1表示看法相反。',
  overlap: '相邻词的最小共同比例；1表示措辞相同，否则请阅读不同之处。',
  readInFull: '如否，则不能从其未提及得出任何结论。',
  notes: '英文。',
  message: '英文。'
}
