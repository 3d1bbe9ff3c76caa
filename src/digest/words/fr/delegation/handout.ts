import type {handout as english} from '../../en/delegation/handout.js'
import type {Translation} from '../../translation.js'

/** What the brief of a delegation and the comparison of a draft have in common. */
export const handout: Translation<typeof english> = {
  caution:
    'Les passages ont été repérés par un programme ; il peut en manquer ou s’en trouver de mal appréciés : vérifiez la page avant de vous fier à une ligne. Les parties figurent par ordre alphabétique.',
  ofOthers:
    '{count, number} sur {total, plural, one {# autre partie} many {# autres parties} other {# autres parties}}',
  quoteAbove: 'citation {number, number} ci-dessus',
  ownSide: 'Du même côté',
  'side-for': 'Pour',
  'side-against': 'Contre',
  'side-both': 'Pour et contre',
  'side-mentions': 'La mentionnent',
  otherSide: 'd’un autre côté',
  notKnown:
    'Inconnu pour {count, plural, one {# partie, non lue} many {# parties, non lues} other {# parties, non lues}} intégralement',
  onlySide: 'Aucune autre partie n’adopte cette position.',
  namedInDigest: 'nommées dans le recueil'
}
