import type {ofTraining as english} from '../../../../domain/refusals/of-training.js'
import type {Translation} from '../../translation.js'

export const ofTraining: Translation<typeof english> = {
  learningFrom: 'يتعلم من الفقرات: {lessons}، إلى جانب ما في {folder}',
  readingPassages: 'يقرأ الفقرات: {passages}',
  fittingWithout: 'يُضبط دون الجزء {part} من {parts}',
  fittingOnAll: 'يُضبط على كل الفقرات',
  comparingOn: 'يقارن على {gold}',
  trainingStopped: 'أوقفه {by}.',
  trainingTakenForGone: 'أوقفته عملية أخرى.',
  serverClosed: 'أُغلق الخادم فأوقفه.',
  trainingFault: 'أنهاه خلل في concord: {fault}',
  trainerGone: 'انتهت العملية {pid} على {host} قبل أن يتم التدريب: اطلبه من جديد.',
  trainerUnknownGone: 'انتهت عملية التدريب قبل أن يتم: اطلبه من جديد.',
  nothingToLearn:
    'لا شيء يُتعلم منه غير فقرات التدريب: لم يتحقق أحد من فقرة، أو كل ما تم التحقق منه وترميزه موجود في المرجع المحجوز.',
  trainingEmpty: '{folder}: لا مقاطع تدريب فيه؛ على من يدير الخادم توفيرها.',
  trainingNoFolder: '{folder}: لا يمكن فتحه كمجلد؛ على من يدير الخادم معالجة ذلك.',
  trainingNoPassage: '{file}، السطر {line}: ليس مقطع تدريب: صحح السطر.',
  trainingWrongField: '{file}، السطر {line}: ليس مقطع تدريب، عند ”{field}“: صحح السطر.',
  goldEmpty: '{file}: لا توجد فيه فقرة مرمزة: سمّ ملفا آخر.',
  goldNotJson: '{file}، السطر {line}: ليس JSON: أصلح السطر.',
  goldNoPassage: '{file}، السطر {line}: ليس فقرة مرمزة: أصلح السطر.',
  goldWrongField: '{file}، السطر {line}: ليس فقرة مرمزة، عند «{field}»: أصلح السطر.'
}
