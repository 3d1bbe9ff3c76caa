import type {limits as english} from '../../en/written/limits.js'
import type {Translation} from '../../translation.js'

/** By what the digest was made, how well that does, and where errors come from. */
export const limits: Translation<typeof english> = {
  heading: '方法与局限',
  madeWith:
    '由处理流程{pipeline} {version}（sha256 {sha256}）生成。相同的提交材料和相同的流程得出相同的文件。',
  tagger: '各段落由规则{rules}和模型{model}标注。',
  rulesAlone: '各段落仅由规则{rules}标注。',
  measured:
    '以人工编码的{passages, number}个段落测得，模型为{model}（<english>{what}</english>）：精确率{precision}，召回率{recall}，F1为{f1}，括号内为95%区间。',
  interval: '{value}（{low}–{high}）',
  byLanguage: '按语文分列的F1：{languages}。',
  notMeasured: '这些规则和这一模型的效果未经测量。',
  checked: '各单元格所依据的{tags, number}个标注中，经人工核对的有{checked, number}个（{share}）。',
  threshold: '置信度达到{threshold}的标注方予计入。',
  quotesHeld: '在写入之前，每段引文均与其文件的文本逐字核对。',
  errorsHeading: '误差的来源',
  errorScans:
    '<b>图像误读。</b>从图像读取的页面可能有误字；取自这些页面的引文均有注明。此处有{pages, number}页如此读取。',
  errorMissed:
    '<b>遗漏的段落。</b>以不常见的措辞谈及某一条目的段落可能被遗漏；有关当事方因而被列为未提及，或所列少于其所述。',
  errorStance:
    '<b>立场或答案有误。</b>反语、转述和冗长的条件对程序来说较难处理；某一段落可能列在错误的立场或错误的答案之下。',
  errorMembers: '<b>成员资格。</b>成员名单以各集团处注明的日期为准；此后何者加入或退出，此处无从得知。',
  errorLanguages:
    '<b>语文。</b>各条目的用词备有六种语文。使用其他语文的材料虽已读取，但算作未读，绝不算作未提及。',
  errorParty: '<b>归属。</b>文件的当事方如系检测得出而非经注明，已读材料表中会加以说明。'
}
