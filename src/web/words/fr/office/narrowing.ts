import type {narrowing as english} from '../../en/office/narrowing.js'
import type {Translation} from '../../translation.js'

/** What an edition is narrowed to, and who is then not in it. In French. */
export const narrowing: Translation<typeof english> = {
  regions: 'Groupes régionaux',
  regionsAbout:
    'Seulement leurs membres, et les groupes qui s’expriment pour l’un d’eux ; tous si aucun n’est coché.',
  submittedIn: 'Langues des contributions',
  submittedInAbout:
    'Seulement les parties dont toutes les contributions sont dans ces langues, y compris celles des groupes qui s’expriment pour elles. Qui a remis aussi quelque chose dans une autre langue est omis avec tous ses propos, et n’est jamais présenté comme ne s’exprimant pas.',
  taxonomies: 'Listes de codes',
  taxonomiesAbout: 'Seulement ces listes ; toutes si aucune n’est cochée. Les questions débattues restent.',
  checked: 'Vérifié par des personnes',
  checkedAbout:
    'Une partie dont une étiquette ou une réponse n’a été vérifiée par personne est omise avec tous ses propos.',
  checkedOnly: 'Seulement les parties dont toutes les étiquettes et réponses ont été vérifiées',
  narrowedTo: 'Limitée à',
  nothing: 'rien : tout ce qui a été remis',
  leftOut: 'N’y figurent pas',
  'as-region': 'd’aucun de ces groupes régionaux : {parties}',
  'as-language': 'une contribution qui compte pour elles est dans une autre langue : {parties}',
  'as-unchecked': 'ce qui compte pour elles n’est pas entièrement vérifié : {parties}'
}
