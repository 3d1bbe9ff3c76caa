import type {notes as english} from '../../en/written/notes.js'
import type {Translation} from '../../translation.js'

/** What each note says, by its code; what it says of this one file stands behind it, as it was written. */
export const notes: Translation<typeof english> = {
  'page-without-text': '有一页既无法按文本读取，也无法从图像读取。',
  'not-in-full': '未全文读取：其中未发现的内容列为未读，而不列为未提及。',
  'unknown-style': '文件中有内容不符合此处已知的任何规则，可能被误读。',
  'language-not-covered': '以无法查找条目的语言写成的段落未作比较；其中未提及不说明任何问题。',
  'language-unsure': '其语文未能确定。',
  'party-unsure': '其所属方或其中的发言者未能确定，应予确认。',
  'date-unknown': '其日期不明。',
  'replaces-unknown': '据称替代一份未提交的文件。',
  'correction-adrift': '有一项更正已找不到对应段落，应重新作出。',
  'unpaired-text': '部分文本无法读取或无法确定位置。',
  'encoding-guessed': '文件未说明文本编码，编码系推断得出。'
}
