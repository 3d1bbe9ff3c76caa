import type {counts as english} from '../en/counts.js'
import type {Translation} from '../translation.js'

/** Counts, always in figures, and the fixed words for a count of parties. */
export const counts: Translation<typeof english> = {
  parties: '{count, plural, one {# сторона} few {# стороны} many {# сторон} other {# стороны}}',
  submissions: '{count, plural, one {# материал} few {# материала} many {# материалов} other {# материала}}',
  files: '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
  turns:
    '{count, plural, one {# выступление} few {# выступления} many {# выступлений} other {# выступления}}',
  ofParties:
    '{count, number} из {total, plural, one {# стороны} few {# сторон} many {# сторон} other {# стороны}}',
  ofCodes:
    '{count, number} из {total, plural, one {# рубрики} few {# рубрик} many {# рубрик} other {# рубрики}}',
  ofPassagesQuoted:
    'приведено {count, number} из {total, plural, one {# отрывка} few {# отрывков} many {# отрывков} other {# отрывка}}',
  percent: '{percent, number} %',
  none: 'ни одна из сторон',
  one: 'одна сторона',
  'a few': 'несколько сторон',
  several: 'ряд сторон',
  many: 'многие стороны',
  most: 'большинство сторон',
  all: 'все стороны'
}
