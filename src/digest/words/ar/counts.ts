import type {counts as english} from '../en/counts.js'
import type {Translation} from '../translation.js'

/** Counts, always in figures, and the fixed words for a count of parties. */
export const counts: Translation<typeof english> = {
  parties:
    '{count, plural, zero {لا أطراف} one {طرف واحد} two {طرفان} few {# أطراف} many {# طرفا} other {# طرف}}',
  submissions:
    '{count, plural, zero {لا مساهمات} one {مساهمة واحدة} two {مساهمتان} few {# مساهمات} many {# مساهمة} other {# مساهمة}}',
  files:
    '{count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفا} other {# ملف}}',
  turns:
    '{count, plural, zero {لا مداخلات} one {مداخلة واحدة} two {مداخلتان} few {# مداخلات} many {# مداخلة} other {# مداخلة}}',
  ofParties:
    '{count, number} من أصل {total, plural, zero {# طرف} one {طرف واحد} two {طرفين} few {# أطراف} many {# طرفا} other {# طرف}}',
  ofCodes:
    '{count, number} من أصل {total, plural, zero {# بند} one {بند واحد} two {بندين} few {# بنود} many {# بندا} other {# بند}}',
  ofPassagesQuoted:
    'اقتُبس {count, number} من أصل {total, plural, zero {# مقطع} one {مقطع واحد} two {مقطعين} few {# مقاطع} many {# مقطعا} other {# مقطع}}',
  percent: '{percent, number} في المائة',
  none: 'لا أحد من الأطراف',
  one: 'طرف واحد',
  'a few': 'بضعة أطراف',
  several: 'عدة أطراف',
  many: 'العديد من الأطراف',
  most: 'معظم الأطراف',
  all: 'جميع الأطراف'
}
