import type {replies as english} from '../../en/written/replies.js'
import type {Translation} from '../../translation.js'

/** What parties replied to their cells, in Arabic. */
export const replies: Translation<typeof english> = {
  about:
    'أُتيح لكل طرف قبل النشر أن يرد على الخانات الخاصة به. ويرد ما كتبه بجانب الخانة بكلماته هو، وليس جزءا من الوثائق التي قدمها.',
  objection: '<b>اعتراض من <name>{party}</name></b>، {date}:',
  reference: '<b>مرجع أضافه <name>{party}</name></b>، {date}:',
  accepted: 'صُوِّبت الخانة تبعا لذلك.',
  kept: 'أُبقيت الخانة على حالها.',
  reason: 'السبب المذكور: {why}',
  number: 'الرد {number}'
}
