import type {narrowing as english} from '../../en/office/narrowing.js'
import type {Translation} from '../../translation.js'

/** What an edition is narrowed to, and who is then not in it. In Chinese. */
export const narrowing: Translation<typeof english> = {
  regions: '区域组',
  regionsAbout: '仅限其成员及代表其中任何成员发言的集团；未勾选则为全部。',
  submittedIn: '提交材料的语言',
  submittedInAbout:
    '仅限全部材料（包括代表其发言的集团的材料）均以这些语言提交的当事方。另以其他语言提交过材料者，其全部内容均略去，绝不显示为未提及。',
  taxonomies: '编码表',
  taxonomiesAbout: '仅限这些编码表；未勾选则为全部。有争议的问题予以保留。',
  checked: '经人工核对',
  checkedAbout: '有任何标签或回答未经人工核对的当事方，其全部内容均略去。',
  checkedOnly: '仅限全部标签和回答均经人工核对的当事方',
  narrowedTo: '范围限于',
  nothing: '不限：全部提交材料',
  leftOut: '不在其中',
  'as-region': '不属于这些区域组：{parties}',
  'as-language': '其有关材料以其他语言提交：{parties}',
  'as-unchecked': '其有关内容未全部核对：{parties}'
}
