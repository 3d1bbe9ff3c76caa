import type {official as english} from '../../en/written/official.js'
import type {Translation} from '../../translation.js'

/** The official form: the words of its title block, its headings, replies and closing lines. */
export const official: Translation<typeof english> = {
  kind: 'Рабочий документ',
  submittedBy: 'Представлен: {name}',
  agendaItem: 'Пункт {item} повестки дня',
  language: 'Язык: {language}',
  edition: 'Издание {number}',
  summary: 'I. Резюме',
  received: 'II. Полученные материалы',
  norms: 'III. Нормы и другие вопросы',
  questions: 'IV. Спорные вопросы',
  proposals: 'V. Предложения',
  since: 'VI. Что нового',
  annexMatrix: 'Приложение I. Кто о чем высказывается',
  annexSources: 'Приложение II. Материалы и источники',
  annexNotRead: 'Приложение III. Что не прочитано и почему',
  annexMethod: 'Приложение IV. Метод и его пределы',
  note: 'В настоящем документе сопоставлено то, что стороны говорят в своих материалах. Сам он не занимает никакой позиции. Цитаты приведены буква в букву; в сносках указаны файл, страница и пункт.',
  receivedFrom:
    'Стороны и их материалы в алфавитном порядке сторон. Файлы, даты и языки указаны в <link>приложении II</link>, а то, что не удалось прочитать, — в <other>приложении III</other>.',
  speakToIt: 'Высказываются: {counted}.',
  division: 'Разделение: {division}.',
  quoted:
    'Для каждой стороны, занимающей позицию, приведена одна цитата, а если она говорит и то и другое — две.',
  thisEdition: 'Настоящее издание имеет номер {number}.',
  replaces: 'Оно заменяет издание {number}. Причина: {why}',
  signed: 'Оно подписано. SHA-256 открытого ключа: {fingerprint}.'
}
