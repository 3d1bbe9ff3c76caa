import type {brief as english} from '../../en/delegation/brief.js'
import type {Translation} from '../../translation.js'

/** The brief of one delegation, on two pages. */
export const brief: Translation<typeof english> = {
  title: 'Справка для делегации: {party}',
  lead: 'По сводке «<name>{title}</name>», в сопоставлении: {others, plural, =0 {других сторон нет} one {# другая сторона} few {# другие стороны} many {# других сторон} other {# другой стороны}}.',
  files: 'Прочитано от этой стороны: <name>{files}</name>.',
  asked: 'Только по следующему: {codes}.',
  notInFull:
    'Не все материалы этой стороны удалось прочитать: то, чего в них не найдено, считается здесь непрочитанным, а не молчанием.',
  aloneHeading: 'Где она одна',
  aloneNone: 'Ничего подобного в прочитанном не найдено.',
  onlyVoice: 'Ни одна другая сторона об этом не высказывается.',
  companyHeading: 'Где она вместе с другими',
  noSideHeading: 'Где она не занимает позиции',
  nearest: 'ближе всех: {party}',
  nearestMeans: '«Ближе всех» — по всем рубрикам и вопросам, по которым обе стороны занимают позицию.',
  silentHeading: 'Где она не высказывается',
  silentIntro:
    'В прочитанном ничего не найдено; мнение у нее тем не менее может быть. Рядом с каждой рубрикой указано, сколько других сторон из {count, number} по ней высказываются.',
  unreadHeading: 'Где о ней ничего не известно',
  unreadIntro:
    'Ее материалы не удалось прочитать, или не полностью. Рядом с каждой рубрикой указано, сколько других сторон из {count, number} по ней высказываются.',
  tooMany: 'Рубрик и вопросов: {count, number}; см. сводку.',
  spokenFor: 'от ее имени высказывается группа: {groups}',
  groupsHeading: 'Что говорят от ее имени группы',
  saysItself: 'сама: {said}',
  saysNothingItself: 'от нее самой ничего не найдено',
  differs: 'расходится с ее собственными словами',
  sinceHeading: 'Новое с момента: {name}',
  sinceDigest: 'Новое по сравнению с предыдущей сводкой',
  handedInNothing: 'С тех пор она ничего не представила.',
  saysTheSame: 'Изменений в том, что она говорит, не найдено.',
  'change-new': 'новое',
  'change-changed': 'изменено',
  'change-dropped': 'не повторено',
  beforeAndNow: 'ранее: {before}; теперь: {now}',
  othersNew: 'Другие стороны',
  questionsHeading: 'Вопросы, на которые она не ответила',
  nobodyAnswers: 'Ни одна сторона не отвечает.',
  leftOutHeading: 'Опущено, чтобы уместиться на двух страницах',
  leftOutQuotes: '{count, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}.',
  leftOutLines: 'Строки по следующему: {codes}.',
  leftOutWhere: 'Все это есть в digest.html, в разделе «{place}», {party}.',
  footer:
    'Каждая цитата буквально совпадает с текстом материала на его языке; ничего не переведено и не сокращено.'
}
