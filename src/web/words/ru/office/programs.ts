import type {programs as english} from '../../en/office/programs.js'
import type {Translation} from '../../translation.js'

/** The programmatic interface. */
export const programs: Translation<typeof english> = {
  about: 'Программы запрашивают то же, что и эти страницы, и получают JSON.',
  how: 'Создайте токен в своей учётной записи и посылайте его с каждым запросом:',
  document: 'Полное описание (OpenAPI 3.1)',
  request: 'Запрос',
  does: 'Что делает',
  who: 'Начиная с роли',
  english: 'Эти предложения даны на английском языке, как и в описании.'
}
