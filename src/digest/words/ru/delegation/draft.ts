import type {draft as english} from '../../en/delegation/draft.js'
import type {Translation} from '../../translation.js'

/** A draft beside what parties have said, sentence by sentence. */
export const draft: Translation<typeof english> = {
  title: 'Проект в сопоставлении со сказанным сторонами',
  lead: '<name>{file}</name> в сопоставлении со сводкой «<name>{title}</name>»: {sentences, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}, из них по какой-либо рубрике или вопросу: {speaking, number}.',
  notKept: 'Проект прочитан только на этом компьютере; он не сохраняется и не входит ни в одну сводку.',
  notInFull:
    'Проект не удалось прочитать полностью, поэтому неизвестно, о чем он умалчивает: <original>{why}</original>.',
  noSentence: 'В проекте нет ни одного предложения.',
  sentence: 'Предложение {number, number}',
  onNothing: 'Ни по одной рубрике и ни по одному вопросу.',
  'from-sentence': 'установлено по одному предложению; абзац в целом читается иначе',
  'from-paragraph': 'установлено вместе с абзацем',
  nobody: 'Ни одна сторона об этом не высказывается.',
  nobodyLike: 'Ни одна сторона не занимает эту позицию.',
  nobodyOpposite: 'Ни одна сторона не занимает противоположную позицию.',
  likeWords: 'Слова в поддержку той же позиции',
  oppositeWords: 'Слова в поддержку противоположной позиции',
  wordingHeading: 'Формулировка, которая есть у стороны',
  leftOutHeading: 'О чем проект не говорит',
  leftOutIntro:
    'Рубрики и вопросы, по которым высказываются многие стороны, большинство сторон или все стороны, но ни одно предложение проекта.',
  leftOutNone: 'Ничего подобного не найдено.'
}
