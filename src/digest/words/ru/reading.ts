import type {reading as english} from '../en/reading.js'
import type {Translation} from '../translation.js'

/** What was read and what not, and whose it is. */
export const reading: Translation<typeof english> = {
  sourcesHeading: 'Что прочитано',
  nothingRead: 'Ничего прочитать не удалось.',
  table: 'Таблица: прочитанные материалы',
  caption:
    'Прочитано материалов: {count, number}. Сведения с пометкой «вероятно» определены программой и требуют проверки.',
  party: 'Сторона',
  file: 'Файл',
  title: 'Название',
  date: 'Дата',
  session: 'Сессия',
  language: 'Язык',
  pages: 'Страницы',
  notKnown: 'неизвестно',
  sameFile: '<b>Тот же файл</b>, что и <name>{file}</name>, который учитывается вместо него.',
  replaced: '<b>Заменен</b> файлом <name>{file}</name>, который учитывается вместо него.',
  note: '<b>Примечание (на английском языке):</b> <original>{note}</original>',
  transcript:
    'Считается расшифровкой по следующей причине: <english>{reason}</english>; слова приведены так, как они были записаны, и не являются официальным отчетом. См. <link>кто выступал</link>.',
  partyNotKnown: 'Сторона неизвестна: <original>{from}</original>',
  partyToldFrom: 'Сторона установлена по следующему: <original>{from}</original>',
  noPages: 'нет',
  fromPictures:
    '{count, plural, one {# прочитана} few {# прочитаны} many {# прочитано} other {# прочитано}} с изображения, степень уверенности {share}',
  blank: '{count, plural, one {# пустая} few {# пустые} many {# пустых} other {# пустой}}',
  unread:
    '{count, plural, one {# не прочитана} few {# не прочитаны} many {# не прочитано} other {# не прочитано}}',
  notReadHeading: 'Что не прочитано и почему',
  allOpened: 'Все представленные файлы удалось открыть.',
  saidToComeFrom: 'Указанное происхождение: {parties}.',
  uncovered:
    'Открыты, но составлены на языке, на котором рубрики не могут быть найдены; из их молчания ничего не следует:',
  unplacedHeading: 'Чей это материал?',
  allPlaced: 'Сторона, представившая каждый материал, известна.',
  unplaced: 'По этим материалам не заполняется ни одна ячейка, пока кто-либо не укажет, чьи они.',
  noteInWords: '<b>Примечание:</b> {note} (<original>{written}</original>)'
}
