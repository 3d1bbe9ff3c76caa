import type {narrowing as english} from '../../en/office/narrowing.js'
import type {Translation} from '../../translation.js'

/** What an edition is narrowed to, and who is then not in it. In Russian. */
export const narrowing: Translation<typeof english> = {
  regions: 'Региональные группы',
  regionsAbout:
    'Только их члены и группы, выступающие от имени кого-либо из них; если ничего не отмечено, то все.',
  submittedIn: 'Языки документов',
  submittedInAbout:
    'Только стороны, чьи документы все на этих языках, как и документы групп, выступающих от их имени. Кто передал что-либо и на другом языке, тот опускается со всеми своими словами и никогда не показывается как не высказавшийся.',
  taxonomies: 'Списки кодов',
  taxonomiesAbout: 'Только эти списки; если ничего не отмечено, то все. Спорные вопросы остаются.',
  checked: 'Проверено людьми',
  checkedAbout:
    'Сторона с меткой или ответом, которых никто не проверил, опускается со всеми своими словами.',
  checkedOnly: 'Только стороны, у которых проверены все метки и ответы',
  narrowedTo: 'Ограничено',
  nothing: 'ничем: всё, что было передано',
  leftOut: 'В нём нет',
  'as-region': 'не входят ни в одну из этих региональных групп: {parties}',
  'as-language': 'что-либо относящееся к ним — на другом языке: {parties}',
  'as-unchecked': 'проверено не всё, что к ним относится: {parties}'
}
