import type {counts as english} from '../en/counts.js'
import type {Translation} from '../translation.js'

/** Counts, always in figures, and the fixed words for a count of parties. */
export const counts: Translation<typeof english> = {
  parties: '{count, plural, other {#方}}',
  submissions: '{count, plural, other {#份提交材料}}',
  files: '{count, plural, other {#个文件}}',
  turns: '{count, plural, other {#次发言}}',
  ofParties: '{total, plural, other {#方}}中的{count, plural, other {#方}}',
  ofCodes: '{total, plural, other {#个条目}}中的{count, plural, other {#个}}',
  ofPassagesQuoted: '{total, plural, other {#个段落}}中引用了{count, plural, other {#个}}',
  percent: '{percent, number}%',
  none: '没有任何一方',
  one: '一方',
  'a few': '少数几方',
  several: '若干方',
  many: '许多方',
  most: '大多数方',
  all: '所有各方'
}
