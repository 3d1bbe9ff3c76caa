import type {pictures as english} from '../../en/tables/pictures.js'
import type {Translation} from '../../translation.js'

/** Titles and text alternatives of the pictures. */
export const pictures: Translation<typeof english> = {
  division: '支持与反对情况：{taxonomy}',
  divisionPart: '{title}，第{part, number}部分，共{parts, number}部分',
  divisionAbout:
    '凡有当事方表明立场的条目各有一个条形。线的一侧为反对的各方和既有支持也有反对的各方，另一侧为支持的各方（不论是否有保留）。每一段标有其符号和所代表的当事方数目。表格说明相同内容。',
  likeness: '各方表述的相近情况',
  likenessAbout:
    '每一方为一个点。两点越近，双方的表述越相似。图为平面，距离只是近似，方向没有任何含义。与其他每一方共同表态的条目或问题少于{least, plural, other {#个}}的当事方不在图中：未提及既不算支持也不算反对。表格列出各距离。',
  coverage: '按区域组列出已读的当事方',
  coverageAbout:
    '每个区域组一个条形：其成员中有多少有自己的已读提交材料。国家集团的表述不计入其成员。表格说明相同内容。',
  languages: '按语文列出已读提交材料',
  languagesAbout: '每种语文一个条形：以该语文撰写的已读提交材料数目。表格说明相同内容。',
  changes: '自{earlier}以来的变化',
  changesAbout:
    '此后有提交材料的当事方就某条目或问题有新增、变更或未再提及的，各有一个条形。每一段标有其符号和所代表的当事方数目。未再提及并不表示该方改变了看法。表格说明相同内容。',
  heard: '已读',
  members: '成员数',
  ofMembers: '{total, number}中的{count, number}',
  matrix: '各方就哪些条目作了表述：{taxonomy}',
  matrixAbout:
    '每个当事方一行，每个条目一列。单元格中的符号表示当事方如何谈及该条目；圆点表示在已读内容中未发现任何内容，问号表示无法判断。表格显示相同内容，点击其中的符号可查看该方的原文。',
  withoutRegion: '不属于任何区域组'
}
