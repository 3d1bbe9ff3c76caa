import type {queues as english} from '../../en/office/queues.js'
import type {Translation} from '../../translation.js'

/** What waits to be done. */
export const queues: Translation<typeof english> = {
  title: 'قوائم الانتظار',
  about: 'ما ينتظر القراءة والوسم والمقارنة. لا يُغيَّر شيء هنا؛ وما فشل تُعاد محاولته من قائمة الوثائق.',
  queue: 'القائمة',
  waiting: 'تنتظر',
  active: 'قيد العمل',
  failed: 'فشلت',
  failures: 'ما فشل',
  none: 'لم يفشل شيء.',
  job: 'المهمة',
  why: 'السبب',
  reload: 'تحديث'
}
