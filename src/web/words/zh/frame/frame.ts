import type {frame as english} from '../../en/frame/frame.js'
import type {Translation} from '../../translation.js'

export const frame: Translation<typeof english> = {
  name: 'concord',
  skip: '跳到正文',
  menu: '菜单',
  submissions: '提交文件',
  next: '下一步查看',
  matrix: '对照表',
  search: '搜索',
  codebook: '编码手册',
  editions: '发布版',
  rounds: '编码轮次',
  taggers: '标注器',
  accounts: '账户',
  audit: '审计日志',
  programs: '程序接口',
  language: '语言',
  changeLanguage: '更改',
  signedIn: '{name}，{role}',
  signOut: '退出',
  account: '您的账户',
  close: '关闭',
  live: '有变动：{what}',
  reload: '显示',
  working: '进行中…',
  failed: '未完成：{why}'
}
