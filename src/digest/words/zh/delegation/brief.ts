import type {brief as english} from '../../en/delegation/brief.js'
import type {Translation} from '../../translation.js'

/** The brief of one delegation, on two pages. */
export const brief: Translation<typeof english> = {
  title: '{party}代表团简报',
  lead: '依据“<name>{title}</name>”，与其他{others, plural, other {#方}}对照。',
  files: '已读该方材料：<name>{files}</name>。',
  asked: '仅限：{codes}。',
  notInFull: '该方提交的材料未能全部读取：未发现的内容在此视为未读，而非未提及。',
  aloneHeading: '该方单独所持',
  aloneNone: '在已读内容中未发现此类情况。',
  onlyVoice: '没有其他任何一方就此作出表述。',
  companyHeading: '该方与他方一致之处',
  noSideHeading: '该方未表明立场之处',
  nearest: '最接近：{party}',
  nearestMeans: '“最接近”系按双方均表明立场的所有条目和问题计算。',
  silentHeading: '该方未提及之处',
  silentIntro:
    '在已读内容中未发现；该方仍可能有其看法。每个条目旁列出其他{count, plural, other {#方}}中有多少方就其作出表述，以及哪些集团代该方作出表述。',
  unsureHeading: '该方可能已有表述之处',
  unsureIntro:
    '程序无法判断该方的文字是否涉及这些条目，按未提及计。每个条目旁列出这些文字的位置、其他{count, plural, other {#方}}中有多少方就其作出表述，以及哪些集团代该方作出表述。',
  unreadHeading: '情况不明之处',
  unreadIntro:
    '该方提交的材料无法读取或未能读完。每个条目旁列出其他{count, plural, other {#方}}中有多少方就其作出表述，以及哪些集团代该方作出表述。',
  tooMany: '{count, plural, other {#个}}条目和问题，见汇编。',
  spokenFor: '由集团代为表述：{groups}',
  groupsHeading: '集团代其所作的表述',
  groupsIntro: '括号内为该方自身的表述（如有发现）。',
  saysItself: '该方自身：{said}',
  differs: '与该方自身表述不同',
  sinceHeading: '自下列时间以来的新内容：{name}',
  sinceDigest: '自上次汇编以来的新内容',
  handedInNothing: '此后该方未提交任何材料。',
  saysTheSame: '未发现其表述有变化。',
  'change-new': '新增',
  'change-changed': '有变',
  'change-dropped': '未再提及',
  beforeAndNow: '此前：{before}；现在：{now}',
  othersNew: '其他各方',
  questionsHeading: '该方未作答的问题',
  nobodyAnswers: '没有任何一方作答。',
  leftOutHeading: '为保持两页篇幅而略去',
  leftOutQuotes: '引文{count, plural, other {#处}}。',
  leftOutLines: '关于下列内容的行：{codes}。',
  leftOutWhere: '全部内容见digest.html“{place}”之下的{party}。',
  footer: '每处引文均与提交材料的原文逐字相同，未作翻译或删节。'
}
