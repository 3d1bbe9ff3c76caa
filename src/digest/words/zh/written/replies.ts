import type {replies as english} from '../../en/written/replies.js'
import type {Translation} from '../../translation.js'

/** What parties replied to their cells, in Chinese. */
export const replies: Translation<typeof english> = {
  about: '发表之前，各方可就与自己有关的单元格作出答复。所写内容以其原文列于单元格旁，不属于其提交的文件。',
  objection: '<b><name>{party}</name>提出异议</b>，{date}：',
  reference: '<b><name>{party}</name>补充出处</b>，{date}：',
  accepted: '该单元格已作相应更正。',
  kept: '该单元格保持不变。',
  reason: '所述理由：{why}',
  number: '答复{number}'
}
