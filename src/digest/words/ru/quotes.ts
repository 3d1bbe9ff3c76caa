import type {quotes as english} from '../en/quotes.js'
import type {Translation} from '../translation.js'

/** Quotes, the places they are cited by, and the pages they stand on. */
export const quotes: Translation<typeof english> = {
  page: 'стр. {page}',
  paragraph: 'пункт {number}',
  passage: 'отрывок {ordinal}',
  pageHeading: 'Страница {page}',
  passageHeading: 'Отрывок {ordinal}',
  noPages: 'В этом формате нет страниц',
  asTakenDown: 'как записано в расшифровке',
  recognised: 'прочитано с изображения страницы, степень уверенности {share}: сверьте слова с ней',
  inFullUnder: 'полностью в разделе «<link>{place}</link>»',
  pagesHeading: 'Цитируемые страницы',
  pagesIntro: 'Полный текст каждого отрывка, приведенного выше, с выделением процитированных слов.',
  onBehalfOf: '{parties}, от имени: {group}',
  partyNotKnown: 'сторона неизвестна',
  severalSpeakers: 'расшифровка, несколько выступающих',
  evidence: 'основание: {evidence}',
  evidenceMeans:
    '<b>Основание</b> показывает, на чем держится ячейка: прочное — если человек проверил одну из ее меток или программа уверена в двух отрывках, достаточное — если она уверена в одном или отрывков два, слабое — в остальных случаях. Оно говорит о надежности ячейки, а не о весе мнения.',
  evidenceShown: 'В таблицах сторон и рубрик знак, набранный полужирным шрифтом, имеет прочное основание.',
  evidenceEdges:
    'В таблицах сторон и рубрик полужирный знак имеет прочное основание, а точечная рамка обозначает слабое.',
  chosenFor: 'почему эта цитата: {merits}'
}
