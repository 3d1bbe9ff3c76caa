import type {summary as english} from '../../en/written/summary.js'
import type {Translation} from '../../translation.js'

/** The sentences of the summary. Every number in them is a figure of it. */
export const summary: Translation<typeof english> = {
  heading: '摘要',
  heard: '本摘要涵盖{parties}和{submissions}。',
  replaced: '已由后来的提交材料取代或与另一份相同、不再计入的提交材料：{count, number}份。',
  notRead: '无法读取的文件：{count, number}个。',
  unplaced: '当事方不明、不计入任何数目的提交材料：{count, number}份。',
  notInFull: '未读取或未全部读取、故不能从其未提及得出任何结论：{parties}。',
  addressed: '<b>{list}。</b>有当事方谈及的条目：{total, number}个中的{count, number}个。',
  addressedBy: '谈及的当事方数目最多的条目：{codes}。',
  agreed:
    '<b>同一立场。</b>有两方或两方以上表明立场且立场全部相同的条目：{total, number}个中的{count, number}个。',
  agreedOn: '其中当事方数目最多的条目：{codes}。',
  divided:
    '<b>不同立场。</b>有两方或两方以上表明立场且立场不同的条目：{total, number}个中的{count, number}个。',
  dividedOn: '其中各边最为均匀的条目：{codes}。',
  qualified: '附有保留：{count, number}方',
  for: '支持：{count, number}方',
  against: '反对：{count, number}方',
  both: '两者兼有：{count, number}方',
  division: '分歧度{division}',
  divisionIs: '分歧度：{division}。',
  asked: '<b>{question}</b>{answers}。',
  notSaid: '未找到回答：{parties}。',
  unreadOn: '未读取或未全部读取：{parties}。',
  unanswered: '在已读内容中无人回答的争议问题：{total, number}个中的{count, number}个。',
  proposed: '<b>提案。</b>提出新内容的当事方：{parties}。所涉条目：{total, number}个中的{count, number}个。',
  since:
    '<b>新内容</b>（相对于{name}）：{parties, plural, other {#方}}的{submissions, plural, other {#份提交材料}}。立场和回答：新提出{fresh, number}项，与以前不同{changed, number}项，未再提及{dropped, number}项；未再提及并不表示当事方改变了看法。',
  silence:
    '<b>未提及不等于未读。</b>在{cells, plural, other {#个单元格}}（每一当事方和条目各一个）中，未提及的有{silent, number}个：在已读内容中未发现任何内容，并不表示该方没有看法。未读的有{unread, number}个：无法作出任何判断。',
  unsure: '在{silent, number}个未提及的单元格中，有{unsure, number}个含有程序无法判断且无人查看的文字。',
  addressedElsewhere: '<b>其他清单。</b>每份清单中谈及的当事方数目最多的条目：{codes}。',
  codeBy: '{code}（{words}，{total, number}个中的{count, number}个）',
  codeOfList: '{list}，{codes}',
  whom: '{counted}，即{parties}',
  asksMore: '其他有回答的争议问题：{total, number}个中的{count, number}个。',
  groups: '在此发言的集团：{count, number}个。每个集团单独计为一方；其表述不计入任何成员。',
  checked:
    '<b>未经人工核对：</b>各单元格所依据的{tags, plural, other {#个标签}}中的{unchecked, number}个；已核对{checked, number}个。其余均为程序查找所得。'
}
