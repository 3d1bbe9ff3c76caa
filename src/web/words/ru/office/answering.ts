import type {answering as english} from '../../en/office/answering.js'
import type {Translation} from '../../translation.js'

/** How the secretariat accepts a reply: it chooses the passage that is meant. In Russian. */
export const answering: Translation<typeof english> = {
  title: 'Принять ответ {number, number} как исправление',
  go: 'Принять: выбрать отрывок',
  inDraft: 'В проекте: {manner}.',
  passagesOf: 'Отрывки стороны: {party}',
  order:
    'Сначала те, на которые указывает ответ, затем те, в которых разметчик не был уверен, затем те, где есть общие с ответом слова.',
  all: 'Все отрывки',
  choose: 'Какой отрывок имеется в виду?',
  shown: '{from, number}–{to, number} из {total, number}',
  before: 'Предыдущие отрывки',
  further: 'Следующие отрывки',
  nothing:
    'В проекте нет отрывков этой стороны: передайте то, на что она ссылается, и зафиксируйте исходные данные заново.',
  nothingFound: 'Ни в одном отрывке этой стороны нет этих слов: ищите другие.',
  inReader: 'Открыть для чтения',
  'ground-named': 'указан в ответе',
  'ground-carries': 'лежит в основе ячейки',
  'ground-unsure': 'разметчик не был уверен',
  'ground-shares': 'общие слова: {words}',
  passageFirst: 'Отрывок не выбран: вернитесь и выберите его.',
  saysFirst: 'Выберите, что в нём сказано'
}
