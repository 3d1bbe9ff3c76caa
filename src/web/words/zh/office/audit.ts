import type {audit as english} from '../../en/office/audit.js'
import type {Translation} from '../../translation.js'

/** The record of who did what and when. */
export const audit: Translation<typeof english> = {
  about: '人员的全部操作：只能追加，每条记录与前一条相链接。',
  verify: '检查完整性',
  whole: '记录完整：{entries, plural, other {# 条记录}}，{corrections, plural, other {# 项更正}}。',
  broken: '记录在第 {number, number} 条处断裂：{why}',
  head: '其末端（请另行记下）：',
  number: '序号',
  at: '时间',
  by: '人员',
  act: '操作',
  on: '对象',
  details: '详情',
  any: '不限',
  filter: '筛选',
  clear: '显示全部',
  older: '更早',
  nothing: '没有符合条件的记录。',
  unknown: '未知',
  detail: '{name}：',
  none: '无',
  'way-password': '密码',
  'way-link': '登录链接',
  'way-provider': 'OpenID提供方',
  'refused-unknown': '没有使用该地址的账户',
  'refused-unconfirmed': '提供方未确认该地址',
  'refused-failed': '提供方未予放行',
  'refused-blocked': '账户已封停',
  fileCount: '{count, plural, other {# 个文件}}',
  commandLine: '命令行',
  byParty: '当事方：{party}',
  byProvider: 'OpenID提供方 {address}'
}
