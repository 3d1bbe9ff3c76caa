import type {quotes as english} from '../en/quotes.js'
import type {Translation} from '../translation.js'

/** Quotes, the places they are cited by, and the pages they stand on. */
export const quotes: Translation<typeof english> = {
  page: '第{page}页',
  paragraph: '第{number}段',
  passage: '段落{ordinal}',
  pageHeading: '第{page}页',
  passageHeading: '段落{ordinal}',
  noPages: '此格式不分页',
  asTakenDown: '引自文字记录',
  recognised: '从页面图像识读，可信度{share}：请核对原页文字',
  inFullUnder: '全文见“<link>{place}</link>”',
  pagesHeading: '引用的页面',
  pagesIntro: '上文引用的每个段落的全文，引用的文字已标出。',
  onBehalfOf: '{parties}，代表：{group}',
  partyNotKnown: '所属方不明',
  severalSpeakers: '文字记录，多位发言者',
  evidence: '依据：{evidence}',
  evidenceMeans:
    '<b>依据</b>说明一个单元格背后有多少支撑：经人核对过其中一个标注，或程序确信两个段落，为充分；程序确信一个段落，或共有两个段落，为一般；其余为薄弱。它说明单元格的可靠程度，而不是观点的分量。',
  evidenceShown: '在当事方与条目表中，粗体符号表示依据充分。',
  evidenceEdges: '在当事方与条目表中，粗体符号表示依据充分，点线边框表示依据薄弱。',
  chosenFor: '选取此引文的理由：{merits}'
}
