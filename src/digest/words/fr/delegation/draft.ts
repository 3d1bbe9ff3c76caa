import type {draft as english} from '../../en/delegation/draft.js'
import type {Translation} from '../../translation.js'

/** A draft beside what parties have said, sentence by sentence. */
export const draft: Translation<typeof english> = {
  title: 'Le projet au regard de ce que les parties ont dit',
  lead: '<name>{file}</name> au regard de « <name>{title}</name> » : {sentences, plural, one {# phrase} many {# phrases} other {# phrases}}, dont {speaking, number} sur une rubrique ou une question.',
  notKept:
    'Le projet n’a été lu que sur cette machine ; il n’est pas conservé et ne figure dans aucun recueil.',
  notInFull:
    'Le projet n’a pu être lu intégralement ; ce qu’il omet n’est donc pas connu : <original>{why}</original>.',
  noSentence: 'Le projet ne contient aucune phrase.',
  sentence: 'Phrase {number, number}',
  onNothing: 'Sur aucune rubrique ni question.',
  'from-sentence': 'établi d’après la phrase seule ; son paragraphe, dans son ensemble, se lit autrement',
  'from-paragraph': 'établi avec son paragraphe',
  nobody: 'Aucune partie ne s’exprime à ce sujet.',
  nobodyLike: 'Aucune partie n’adopte cette position.',
  nobodyOpposite: 'Aucune partie n’adopte une position contraire.',
  likeWords: 'Termes allant dans le même sens',
  oppositeWords: 'Termes allant dans le sens contraire',
  wordingHeading: 'Formulation que l’on trouve chez une partie',
  leftOutHeading: 'Ce que le projet n’aborde pas',
  leftOutIntro:
    'Rubriques et questions sur lesquelles de nombreuses parties, la plupart ou toutes s’expriment, mais aucune phrase du projet.',
  leftOutNone: 'Rien de tel n’a été trouvé.'
}
