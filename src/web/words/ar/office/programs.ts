import type {programs as english} from '../../en/office/programs.js'
import type {Translation} from '../../translation.js'

/** The programmatic interface. */
export const programs: Translation<typeof english> = {
  about: 'تطلب البرامج ما تطلبه هذه الصفحات نفسه، وتحصل على JSON.',
  how: 'أنشئ رمزاً في حسابك وأرسله مع كل طلب:',
  document: 'الوصف الكامل (OpenAPI 3.1)',
  request: 'الطلب',
  does: 'ما يفعله',
  who: 'ابتداءً من الدور',
  english: 'هذه الجمل بالإنكليزية كما في الوصف.'
}
