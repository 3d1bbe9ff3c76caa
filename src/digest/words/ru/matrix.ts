import type {matrix as english} from '../en/matrix.js'
import type {Translation} from '../translation.js'

/** The matrix of parties by codes, as a picture and as a table, and its legend. */
export const matrix: Translation<typeof english> = {
  heading: 'Кто о чем высказывается',
  about:
    'Источник: <english>{source}</english>. Версия {version}. После каждой рубрики указано, сколько сторон по ней высказываются.',
  hint: 'В таблице знак ведет к словам самой стороны, а название стороны — ко всему, что она говорит.',
  only: 'Показать только один перечень',
  everything: 'всё',
  tableOf: 'Таблица: {taxonomy}',
  caption: '{taxonomy}: что каждая сторона говорит по каждой рубрике',
  party: 'Сторона',
  letters: 'Буква рядом со знаком показывает, что сторона делает в этой связи: <list>{acts}</list>.',
  'legend-supports': 'поддерживает',
  'legend-qualified': 'поддерживает с оговорками',
  'legend-opposes': 'выступает против',
  'legend-mixed': 'смешанная позиция',
  'legend-mentions': 'упоминает, не занимая позиции',
  'legend-unsure': 'не высказывается, не ясно: слова, которые, возможно, об этом и которые никто не проверил',
  'legend-silent': 'не высказывается: в прочитанном ничего не найдено',
  'legend-unread': 'не прочитано: ничего сказать нельзя',
  columns: 'Столбцы: {codes}.',
  signs: '<b>Знаки</b>: {signs}.'
}
