import type {next as english} from '../../en/reviewing/next.js'
import type {Translation} from '../../translation.js'

export const next: Translation<typeof english> = {
  title: 'Что проверить дальше',
  about:
    'Сначала то, что больше всего решит или чему научит. Показанное закреплено за вами на четверть часа.',
  noCode: 'Не несёт ни одного кода',
  nothing: 'Ничто не ждёт проверки, или всё сейчас в других руках.',
  language: 'Язык',
  party: 'Сторона',
  any: 'любое',
  show: 'Показать',
  open: 'Открыть для чтения',
  why: 'Почему именно это',
  again: 'Вернуть эти',
  waiting:
    '{count, plural, one {ждёт # отрывок} few {ждут # отрывка} many {ждут # отрывков} other {ждут # отрывка}}',
  'why-only-voice': 'Только здесь {party} говорит о: {subject}.',
  'why-would-speak': '{party} молчит о: {subject}; машина спрашивает, об этом ли здесь речь.',
  'why-turns-stance': 'Это решает, какова позиция {party} по: {subject}.',
  'why-would-turn': 'Машина спрашивает; это изменило бы позицию {party} по: {subject}.',
  'why-uncertain': 'Машина уверена на {figure}: {subject}.',
  'why-rare':
    '{count, plural, =0 {Ни один пример {subject} ещё не проверен.} one {Проверен # пример {subject}.} few {Проверено # примера {subject}.} many {Проверено # примеров {subject}.} other {Проверено # примера {subject}.}}',
  'why-badly-read': 'Страница прочитана по изображению с уверенностью {figure}.'
}
