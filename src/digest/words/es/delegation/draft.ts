import type {draft as english} from '../../en/delegation/draft.js'
import type {Translation} from '../../translation.js'

/** A draft beside what parties have said, sentence by sentence. */
export const draft: Translation<typeof english> = {
  title: 'El proyecto junto a lo que han dicho las partes',
  lead: '<name>{file}</name> junto a «<name>{title}</name>»: {sentences, plural, one {# oración} many {# oraciones} other {# oraciones}}, {speaking, number} de ellas sobre un epígrafe o una pregunta.',
  notKept: 'El proyecto se leyó solo en este equipo; no se guarda ni figura en ningún compendio.',
  notInFull:
    'El proyecto no pudo leerse íntegramente, por lo que se desconoce lo que omite: <original>{why}</original>.',
  noSentence: 'El proyecto no contiene ninguna oración.',
  sentence: 'Oración {number, number}',
  onNothing: 'Sobre ningún epígrafe ni pregunta.',
  'from-sentence': 'determinado por la oración sola; su párrafo en conjunto se lee de otro modo',
  'from-paragraph': 'determinado con su párrafo',
  nobody: 'Ninguna parte se pronuncia al respecto.',
  nobodyLike: 'Ninguna parte adopta esta posición.',
  nobodyOpposite: 'Ninguna parte adopta una posición contraria.',
  likeWords: 'Palabras en el mismo sentido',
  oppositeWords: 'Palabras en sentido contrario',
  wordingHeading: 'Formulación que tiene una parte',
  leftOutHeading: 'Lo que el proyecto no aborda',
  leftOutIntro:
    'Epígrafes y preguntas sobre los que se pronuncian muchas partes, la mayoría o todas, pero ninguna oración del proyecto.',
  leftOutNone: 'No se halló nada de este tipo.'
}
