import type {frame as english} from '../../en/frame/frame.js'
import type {Translation} from '../../translation.js'

export const frame: Translation<typeof english> = {
  name: 'concord',
  skip: 'К содержанию',
  menu: 'Меню',
  submissions: 'Материалы',
  next: 'Что проверить дальше',
  matrix: 'Матрица',
  search: 'Поиск',
  codebook: 'Кодификатор',
  editions: 'Издания',
  rounds: 'Раунды кодирования',
  taggers: 'Разметчики',
  accounts: 'Учётные записи',
  audit: 'Журнал аудита',
  programs: 'Для программ',
  language: 'Язык',
  changeLanguage: 'Сменить',
  signedIn: '{name}, {role}',
  signOut: 'Выйти',
  account: 'Ваша учётная запись',
  close: 'Закрыть',
  live: 'Есть изменения: {what}',
  reload: 'Показать',
  working: 'Выполняется…',
  failed: 'Не выполнено: {why}'
}
