import type {official as english} from '../../en/written/official.js'
import type {Translation} from '../../translation.js'

/** The official form: the words of its title block, its headings, replies and closing lines. */
export const official: Translation<typeof english> = {
  kind: '工作文件',
  submittedBy: '提交者：{name}',
  agendaItem: '议程项目{item}',
  language: '语文：{language}',
  edition: '第{number}版',
  summary: '一、摘要',
  received: '二、收到的提交材料',
  norms: '三、规范和其他主题',
  questions: '四、争议问题',
  proposals: '五、提案',
  since: '六、新内容',
  annexMatrix: '附件一、谁谈及什么',
  annexSources: '附件二、提交材料和来源',
  annexNotRead: '附件三、未读取的内容及原因',
  annexMethod: '附件四、方法和局限',
  note: '本文件将各当事方在提交材料中的表述并列呈现，本身不持任何立场。引文与原文逐字相同；脚注注明文件、页和段。',
  receivedFrom:
    '各当事方及其提交材料，按当事方字母顺序排列。文件、日期和语文见<link>附件二</link>，无法读取的内容见<other>附件三</other>。',
  speakToIt: '谈及者：{counted}。',
  division: '分歧度：{division}。',
  quoted: '每个表明立场的当事方列出一段引文；两种立场兼有的列出两段。',
  thisEdition: '本文件为第{number}版。',
  replaces: '本版取代第{number}版。理由：{why}',
  signed: '本版已签名。公钥的SHA-256：{fingerprint}。'
}
