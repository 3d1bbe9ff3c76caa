import type {matrix as english} from '../../en/comparing/matrix.js'
import type {Translation} from '../../translation.js'

export const matrix: Translation<typeof english> = {
  title: '对照表',
  about: '此刻的情况：各方自己所说。点击符号可查看相应段落。',
  session: '会议',
  region: '区域',
  language: '语言',
  taxonomy: '编码表',
  checked: '核对',
  any: '不限',
  checkedYes: '有已核对的',
  checkedNo: '尚未核对',
  show: '显示',
  nothing: '这里没有当事方发言。',
  cell: '{party}，{code}：{manner}；{passages, plural, other {# 段}}，已核对 {checked, number}{abstaining, plural, =0 {} other {，机器另有 # 段请示}}',
  silentAsks: '{party}，{code}：{manner}；机器就 {abstaining, plural, other {# 段}}请示',
  questions: '有争议的问题',
  poleOf: '{pole}：{count, plural, other {# 方}}',
  notSaid: '未表态：{count, plural, other {# 方}}',
  whole: '此刻的完整摘要',
  formats: '下载文件',
  groupNote: '集团代表其成员所说的内容见摘要。',
  changed: '对照表已变动。',
  keyChecked: '下方有横线：已有人核对',
  keyAsks: '虚线框：机器还有疑问'
}
