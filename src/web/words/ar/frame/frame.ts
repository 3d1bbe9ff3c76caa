import type {frame as english} from '../../en/frame/frame.js'
import type {Translation} from '../../translation.js'

export const frame: Translation<typeof english> = {
  name: 'concord',
  skip: 'انتقل إلى المحتوى',
  menu: 'القائمة',
  submissions: 'المساهمات',
  next: 'ما يُنظر فيه تاليا',
  matrix: 'المصفوفة',
  search: 'بحث',
  codebook: 'دليل الترميز',
  editions: 'الإصدارات',
  rounds: 'جولات الترميز',
  taggers: 'الواسمات',
  accounts: 'الحسابات',
  audit: 'سجل التدقيق',
  programs: 'للبرامج',
  language: 'اللغة',
  changeLanguage: 'تغيير',
  signedIn: '{name}، {role}',
  signOut: 'خروج',
  account: 'حسابك',
  close: 'إغلاق',
  live: 'حدث تغيير: {what}',
  reload: 'أظهره',
  working: 'جارٍ العمل…',
  failed: 'لم يتم ذلك: {why}'
}
