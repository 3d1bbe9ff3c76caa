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
  severalSpeakers: '文字记录，多位发言者'
}
