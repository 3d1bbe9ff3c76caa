import type {exchange as english} from '../../en/office/exchange.js'
import type {Translation} from '../../translation.js'

/** Taking what is here to other programs, and back. */
export const exchange: Translation<typeof english> = {
  title: '转到其他程序',
  about: '此刻成立的全部内容，连同每项更正，采用其他程序可读的格式。人名以化名代替。',
  link: '将此转到其他程序',
  'akoma-ntoso': 'Akoma Ntoso',
  'akoma-ntoso-what': '每份提交文件的文本，供联合国文件系统使用，XML 格式。',
  corrections: '更正电子表格',
  'corrections-what': '每个段落和标签一行：修改判定、立场、行为或备注，然后在下方送回文件。',
  prov: '来源（PROV-O）',
  'prov-what': '每个标签由谁或由何而来：文件、标注器、更正。',
  qdc: '编码本（REFI-QDA，.qdc）',
  'qdc-what': '供定性分析程序使用的编码和问题。',
  qdpx: '项目（REFI-QDA，.qdpx）',
  'qdpx-what': '供同类程序使用的文本、编码和编码结果。',
  skos: '分类体系（SKOS）',
  'skos-what': '编码、各语言名称、定义以及编码之间的关系。',
  'web-annotation': '标注（W3C Web Annotation）',
  'web-annotation-what': '每个标签和更正在文本中的位置，连同文本。',
  back: '修改过的电子表格',
  backHelp: '所有修改过的行一次接收，也可一并撤销；若有一行损坏，则什么都不接收。',
  file: '文件（CSV）',
  send: '接收修改',
  taken:
    '从 {changed, plural, other {# 个修改过的行}}得到 {added, plural, =0 {0 项新更正} other {# 项新更正}}。'
}
