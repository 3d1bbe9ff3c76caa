import type {handout as english} from '../../en/delegation/handout.js'
import type {Translation} from '../../translation.js'

/** What the brief of a delegation and the comparison of a draft have in common. */
export const handout: Translation<typeof english> = {
  caution:
    'Отрывки найдены программой; какие-то могут быть пропущены или оценены неверно: прежде чем полагаться на строку, сверьтесь со страницей. Стороны перечислены в алфавитном порядке.',
  ofOthers:
    '{count, number} из {total, plural, one {# другой стороны} few {# других сторон} many {# других сторон} other {# другой стороны}}',
  quoteAbove: 'цитата {number, number} выше',
  ownSide: 'На той же стороне',
  'side-for': 'За',
  'side-against': 'Против',
  'side-both': 'За и против',
  'side-mentions': 'Упоминают',
  otherSide: 'на другой стороне',
  notKnown:
    'Неизвестно о {count, plural, one {# стороне, прочитанной} few {# сторонах, прочитанных} many {# сторонах, прочитанных} other {# стороны, прочитанных}} не полностью',
  onlySide: 'Ни одна другая сторона не занимает эту позицию.',
  namedInDigest: 'названы в сводке'
}
