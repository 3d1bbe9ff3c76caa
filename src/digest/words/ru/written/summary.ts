import type {summary as english} from '../../en/written/summary.js'
import type {Translation} from '../../translation.js'

/** The sentences of the summary. Every number in them is a figure of it. */
export const summary: Translation<typeof english> = {
  heading: 'Резюме',
  heard: 'Охват настоящего резюме: {parties}, {submissions}.',
  replaced:
    'Материалы, которые заменены более поздними или являются копиями других и более не учитываются: {count, number}.',
  notRead: 'Файлы, которые не удалось прочитать: {count, number}.',
  unplaced: 'Материалы, сторона которых неизвестна и которые нигде не учтены: {count, number}.',
  notInFull: 'Не прочитаны или прочитаны не полностью, так что из молчания ничего не следует: {parties}.',
  addressed: '<b>{list}.</b> Рубрики, по которым кто-либо высказывается: {count, number} из {total, number}.',
  addressedBy: 'Наибольшее число сторон высказывается по следующим рубрикам: {codes}.',
  agreed:
    '<b>Одна позиция.</b> Рубрики, по которым две или более сторон занимают позицию и все занимают одну и ту же: {count, number} из {total, number}.',
  agreedOn: 'Наибольшее их число — по следующим рубрикам: {codes}.',
  divided:
    '<b>Разные позиции.</b> Рубрики, по которым две или более сторон занимают позицию и разделяются: {count, number} из {total, number}.',
  dividedOn: 'Ближе всего к равному разделение по следующим рубрикам: {codes}.',
  qualified: 'с оговорками: {count, number}',
  for: 'за: {count, number}',
  against: 'против: {count, number}',
  both: 'и то и другое: {count, number}',
  division: 'разделение {division}',
  divisionIs: 'Разделение: {division}.',
  asked: '<b>{question}</b> {answers}.',
  notSaid: 'Ответ не найден: {parties}.',
  unreadOn: 'Не прочитаны или прочитаны не полностью: {parties}.',
  unanswered:
    'Спорные вопросы, на которые в прочитанном никто не отвечает: {count, number} из {total, number}.',
  proposed:
    '<b>Предложения.</b> Нечто новое предлагают: {parties}. Рубрики, к которым это относится: {count, number} из {total, number}.',
  since:
    '<b>Что нового</b> по сравнению с «{name}»: {submissions, plural, one {# материал} few {# материала} many {# материалов} other {# материала}} от {parties, plural, one {# стороны} few {# сторон} many {# сторон} other {# стороны}}. Позиции и ответы: новые — {fresh, number}; иные, чем прежде, — {changed, number}; не повторенные, что не означает перемены мнения, — {dropped, number}.',
  silence:
    '<b>Молчание и непрочитанное — не одно и то же.</b> Всего {cells, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}} (по одной на каждую сторону и рубрику). Молчание: {silent, number}; в прочитанном ничего не найдено, что не означает отсутствия мнения. Не прочитано: {unread, number}; сказать ничего нельзя.',
  unsure:
    'Ячейки молчания со словами, в которых программа не уверена и которых никто не проверил: {unsure, number} из {silent, number}.',
  addressedElsewhere:
    '<b>Другие перечни.</b> В каждом из них наибольшее число сторон высказывается по следующей рубрике: {codes}.',
  codeBy: '{code} ({words}, {count, number} из {total, number})',
  codeOfList: '{list} — {codes}',
  whom: '{counted}, а именно {parties}',
  asksMore: 'Другие спорные вопросы, на которые дан ответ: {count, number} из {total, number}.',
  groups:
    'Группы, которые здесь высказываются: {count, number}. Каждая учтена как отдельная сторона; сказанное ею не засчитывается никому из ее членов.',
  checked:
    '<b>Не проверено человеком:</b> {unchecked, number} из {tags, plural, one {# метки} few {# меток} many {# меток} other {# метки}}, на которых основаны ячейки; проверено: {checked, number}. Остальное дано так, как нашла программа.'
}
