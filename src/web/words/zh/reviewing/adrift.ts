import type {adrift as english} from '../../en/reviewing/adrift.js'
import type {Translation} from '../../translation.js'

export const adrift: Translation<typeof english> = {
  title: '无处安放的更正',
  about: '即使段落已不在，所作更正仍保留：文件被重新读取、重新切分或被替换。请指明其位置。',
  nothing: '每条更正都有其位置。',
  gone: '其段落已不存在。',
  replaced: '它针对同名的先前文件。',
  said: '{by}，{date}：{verdict}',
  nearest: '最相近的段落',
  likeness: '相似度 {share}',
  here: '属于此处',
  noNear: '没有相近的段落。',
  'verdict-accept': '接受',
  'verdict-reject': '否定',
  'verdict-set': '设定',
  'verdict-best-quote': '选为最佳引文',
  'verdict-note': '备注',
  'verdict-no-code': '已阅，无内容',
  'verdict-withdraw': '撤回'
}
