import type {making as english} from '../en/making.js'
import type {Translation} from '../translation.js'

/** How the digest was made, and what each cell means exactly. */
export const making: Translation<typeof english> = {
  heading: '本汇编的编制方法',
  cells:
    '每份提交材料均被分为若干段落，每个段落均与{lists, plural, other {#份清单}}中的条目作了比较。每一方和每一条目对应一个单元格。区分四类单元格：该方<b>表明立场</b>；<b>提及</b>该主题但未表明立场；<b>未提及</b>；或其提交材料<b>未读</b>。',
  quotes: '每条引文均与提交材料原文逐字一致，保留原文语文；未作任何翻译。引文下方的链接指向其所在段落。',
  paper: '在纸质版中，在多个条目下引用的文字在第一个条目下全文刊印，其他条目注明其所在位置。',
  order:
    '各方按汉语拼音顺序排列。数目以“m方中的n方”的形式表示，不构成排名。国家集团的表述列在该集团之下，不列在其成员之下。',
  supports: '表明立场：至少有一个段落表示支持。',
  qualified: '表明立场：附条件或有保留地支持。',
  opposes: '表明立场：表示反对。',
  mixed: '表明立场：在一个段落中表示支持，在另一个段落中表示反对。',
  mentions: '提到该主题，但未就此表明立场。',
  unsure: '未发现确实涉及此项的内容，但有些文字程序无法判断。在有人查看之前，按未提及计。',
  silent: '在已读内容中未发现有关段落。这并不表示该方没有看法。',
  unread: '其提交材料无法读取或未能全部读取，因此无法作出说明。'
}
