import type {audit as english} from '../../en/office/audit.js'
import type {Translation} from '../../translation.js'

/** The record of who did what and when. */
export const audit: Translation<typeof english> = {
  about: 'Всё, что сделали люди: записи только добавляются, и каждая связана с предыдущей.',
  verify: 'Проверить целостность',
  whole:
    'Журнал цел: {entries, plural, one {# запись} few {# записи} many {# записей} other {# записи}}, {corrections, plural, one {# исправление} few {# исправления} many {# исправлений} other {# исправления}}.',
  broken: 'Журнал нарушен на записи {number, number}: {why}',
  head: 'Его конец, чтобы записать в другом месте:',
  number: '№',
  at: 'Когда',
  by: 'Кто',
  act: 'Действие',
  on: 'Над чем',
  details: 'Подробности',
  any: 'любой',
  filter: 'Отобрать',
  clear: 'Показать всё',
  older: 'Более ранние',
  nothing: 'Нет подходящих записей.',
  unknown: 'неизвестно',
  detail: '{name}:',
  none: 'нет',
  'way-password': 'пароль',
  'way-link': 'ссылка для входа',
  'way-provider': 'провайдер OpenID',
  'refused-unknown': 'нет учётной записи с таким адресом',
  'refused-unconfirmed': 'адрес не подтверждён провайдером',
  'refused-failed': 'сбой у провайдера',
  'refused-blocked': 'учётная запись заблокирована',
  fileCount: '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
  commandLine: 'командная строка',
  byParty: 'сторона: {party}',
  byProvider: 'провайдер OpenID {address}'
}
