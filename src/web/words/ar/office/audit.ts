import type {audit as english} from '../../en/office/audit.js'
import type {Translation} from '../../translation.js'

/** The record of who did what and when. */
export const audit: Translation<typeof english> = {
  about: 'كل ما فعله الناس: لا يُضاف إليه إلا في آخره، وكل قيد مرتبط بما قبله.',
  verify: 'التحقق من سلامته',
  whole:
    'السجل سليم: {entries, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيداً} other {# قيد}}، {corrections, plural, zero {لا تصحيحات} one {تصحيح واحد} two {تصحيحان} few {# تصحيحات} many {# تصحيحاً} other {# تصحيح}}.',
  broken: 'السجل مكسور عند القيد {number, number}: {why}',
  head: 'نهايته، لتُدوَّن في مكان آخر:',
  number: 'الرقم',
  at: 'متى',
  by: 'مَن',
  act: 'الفعل',
  on: 'على',
  details: 'التفاصيل',
  any: 'الكل',
  filter: 'تصفية',
  clear: 'عرض الكل',
  older: 'الأقدم',
  nothing: 'لا قيد يطابق المطلوب.',
  unknown: 'غير معروف',
  detail: '{name}:',
  none: 'لا يوجد',
  'way-password': 'كلمة المرور',
  'way-link': 'رابط الدخول',
  'way-provider': 'مزوّد OpenID',
  'refused-unknown': 'لا حساب بهذا العنوان',
  'refused-unconfirmed': 'لم يؤكد المزوّد العنوان',
  'refused-failed': 'لم ينجح الدخول لدى المزوّد',
  'refused-blocked': 'الحساب محظور',
  fileCount:
    '{count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفاً} other {# ملف}}',
  commandLine: 'سطر الأوامر',
  byParty: 'الطرف: {party}',
  byProvider: 'مزوّد OpenID {address}'
}
