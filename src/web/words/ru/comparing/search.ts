import type {search as english} from '../../en/comparing/search.js'
import type {Translation} from '../../translation.js'

export const search: Translation<typeof english> = {
  title: 'Поиск отрывков',
  typed: 'Слова',
  typedHint: 'Слова находятся во всех формах; в кавычках — точно как написано.',
  code: 'Код',
  stance: 'Позиция',
  act: 'Действие',
  question: 'Вопрос и полюс',
  state: 'Установлено',
  checked: 'проверено человеком',
  unchecked: 'только машиной',
  abstaining: 'машина спрашивает',
  party: 'Сторона',
  session: 'Сессия',
  language: 'Язык',
  any: 'любое',
  find: 'Найти',
  foundMore: 'Найдено более {count, number} отрывков.',
  found:
    '{count, plural, =0 {Ничего не найдено.} one {Найден # отрывок.} few {Найдено # отрывка.} many {Найдено # отрывков.} other {Найдено # отрывка.}}',
  more: 'Ещё',
  notStanding: 'в материале, который не учитывается',
  correct: 'Исправить вместе…',
  correctTitle: 'Исправить несколько отрывков вместе',
  correctAbout:
    'Просмотрите их, снимите отметку с лишнего и один раз скажите, что верно для всех. Отменяется одним действием.',
  tooMany: 'Здесь показаны только первые {most, number} из {count, number}; остальное — потом.',
  verdict: 'Ваше слово',
  accept: 'принять код',
  reject: 'отклонить код',
  set: 'установить код',
  note: 'добавить заметку',
  noteText: 'Заметка',
  why: 'Почему',
  save: 'Сказать об отмеченных',
  mark: 'Отметить',
  none: 'Отметьте хотя бы один отрывок.',
  saved:
    '{count, plural, one {Сказано о # отрывке.} few {Сказано о # отрывках.} many {Сказано о # отрывках.} other {Сказано о # отрывка.}}',
  undo: 'Отменить',
  undone: 'Отменено.',
  codeFirst: 'Выберите код, о котором речь.',
  clear: 'Начать заново'
}
