import type {ofTraining as english} from '../../../../domain/refusals/of-training.js'
import type {Translation} from '../../translation.js'

export const ofTraining: Translation<typeof english> = {
  learningFrom: 'учится на отрывках: {lessons}, не считая тех, что в {folder}',
  readingPassages: 'читает отрывки: {passages}',
  fittingWithout: 'подгоняет без части {part} из {parts}',
  fittingOnAll: 'подгоняет по всем отрывкам',
  comparingOn: 'сравнивает на {gold}',
  trainingStopped: 'Обучение остановлено: так решил пользователь {by}.',
  trainingTakenForGone: 'Его остановил другой процесс.',
  serverClosed: 'Сервер был закрыт и остановил его.',
  trainingFault: 'Его прервал сбой concord: {fault}',
  trainerGone: 'Процесс {pid} на {host} закончился раньше обучения: запросите его снова.',
  trainerUnknownGone: 'Процесс обучения закончился раньше времени: запросите его снова.',
  nothingToLearn:
    'Кроме учебных отрывков учиться не на чем: никто не проверил ни одного отрывка, или всё проверенное и закодированное стоит в отложенном эталоне.',
  trainingEmpty: '{folder}: здесь нет обучающих отрывков; их должен предоставить тот, кто ведёт сервер.',
  trainingNoFolder: '{folder}: папку открыть не удаётся; это должен исправить тот, кто ведёт сервер.',
  trainingNoPassage: '{file}, строка {line}: это не обучающий отрывок; исправьте строку.',
  trainingWrongField: '{file}, строка {line}: это не обучающий отрывок, поле «{field}»; исправьте строку.',
  goldEmpty: '{file}: в нём нет ни одного закодированного отрывка: назовите другой файл.',
  goldNotJson: '{file}, строка {line}: это не JSON: исправьте строку.',
  goldNoPassage: '{file}, строка {line}: это не закодированный отрывок: исправьте строку.',
  goldWrongField:
    '{file}, строка {line}: это не закодированный отрывок, ошибка в «{field}»: исправьте строку.'
}
