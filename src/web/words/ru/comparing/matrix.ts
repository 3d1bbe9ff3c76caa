import type {matrix as english} from '../../en/comparing/matrix.js'
import type {Translation} from '../../translation.js'

export const matrix: Translation<typeof english> = {
  title: 'Матрица',
  about: 'Как обстоит дело сейчас: что говорит сама каждая сторона. Знак ведёт к соответствующим отрывкам.',
  session: 'Сессия',
  region: 'Регион',
  language: 'Язык',
  taxonomy: 'Список кодов',
  checked: 'Проверено',
  any: 'любое',
  checkedYes: 'что-то проверено',
  checkedNo: 'ничего не проверено',
  show: 'Показать',
  nothing: 'Здесь никто не высказывается.',
  cell: '{party}, {code}: {manner}; {passages, plural, one {# отрывок} few {# отрывка} many {# отрывков} other {# отрывка}}, проверено {checked, number}{abstaining, plural, =0 {} one {, машина спрашивает ещё об #} few {, машина спрашивает ещё о #} many {, машина спрашивает ещё о #} other {, машина спрашивает ещё о #}}',
  silentAsks:
    '{party}, {code}: {manner}; машина спрашивает о {abstaining, plural, one {# отрывке} few {# отрывках} many {# отрывках} other {# отрывка}}',
  questions: 'Спорные вопросы',
  poleOf: '{pole}: {count, plural, one {# сторона} few {# стороны} many {# сторон} other {# стороны}}',
  notSaid:
    'не высказались: {count, plural, one {# сторона} few {# стороны} many {# сторон} other {# стороны}}',
  whole: 'Весь свод, каков он сейчас',
  formats: 'Файлом',
  groupNote: 'Что группы говорят за своих членов, указано в своде.',
  changed: 'Матрица изменилась.',
  keyChecked: 'черта снизу: люди что-то проверили',
  keyAsks: 'пунктирная рамка: машина спрашивает ещё о чём-то'
}
