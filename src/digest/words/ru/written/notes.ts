import type {notes as english} from '../../en/written/notes.js'
import type {Translation} from '../../translation.js'

/** What each note says, by its code; what it says of this one file stands behind it, as it was written. */
export const notes: Translation<typeof english> = {
  'page-without-text': 'Страницу не удалось прочитать ни по тексту, ни по изображению.',
  'not-in-full':
    'Материал прочитан не полностью: то, что в нем не найдено, показано как непрочитанное, а не как отсутствие высказывания.',
  'unknown-style':
    'Что-то в файле не отвечает ни одному известному здесь правилу и могло быть прочитано неверно.',
  'language-not-covered':
    'Отрывки на языке, на котором рубрики найти нельзя, не сопоставлялись; из отсутствия высказываний в них ничего не следует.',
  'language-unsure': 'Язык установлен не наверняка.',
  'party-unsure':
    'Кому он принадлежит или кто в нем говорит, установлено не наверняка: это следует подтвердить.',
  'date-unknown': 'Дата неизвестна.',
  'replaces-unknown': 'Указано, что он заменяет файл, который не был представлен.',
  'correction-adrift': 'Исправление больше не находит своего отрывка, и его следует внести заново.',
  'unpaired-text': 'Часть текста не удалось прочитать или отнести к месту.',
  'encoding-guessed': 'В файле не указана кодировка текста, поэтому она определена предположительно.'
}
