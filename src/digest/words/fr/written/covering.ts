import type {covering as english} from '../../en/written/covering.js'
import type {Translation} from '../../translation.js'

/** What an edition covers of what was handed in, where that is not everything, and who is not in it. */
export const covering: Translation<typeof english> = {
  front:
    'La présente édition ne porte pas sur tout ce qui a été remis. Ce qu’elle couvre figure sous <link>Méthode et limites</link> ; qui n’y figure pas n’est pas pour autant silencieux.',
  intro: 'La présente édition ne porte pas sur tout ce qui a été remis :',
  sessions:
    'Seulement ce qui a été remis à ces sessions : {sessions}. Qui n’y a rien remis n’y figure pas. « Ne s’exprime pas » signifie que rien n’a été trouvé dans ce qui y a été remis.',
  regions:
    'Seulement les membres de ces groupes régionaux, et les groupes qui s’expriment pour l’un d’eux : {regions}.',
  languages:
    'Seulement ceux dont toutes les contributions sont dans ces langues, y compris celles des groupes qui s’expriment pour eux : {languages}.',
  taxonomies:
    'Seulement ces listes de rubriques : {lists}. Ce qui a été dit sur d’autres listes est omis, et rien n’en découle. Toutes les questions débattues y figurent.',
  checked:
    'Seulement ceux dont toutes les étiquettes et toutes les réponses ont été vérifiées par des personnes, y compris celles des groupes qui s’expriment pour eux. Que quelqu’un ne s’exprime pas reste le constat du programme.',
  'left-region':
    'Ne figurent pas dans la présente édition, n’étant d’aucun de ces groupes régionaux : {parties}.',
  'left-language':
    'Ne figurent pas dans la présente édition, une contribution qui compte pour eux étant dans une autre langue : {parties}.',
  'left-unchecked':
    'Ne figurent pas dans la présente édition, ce qui compte pour eux n’étant pas entièrement vérifié : {parties}.',
  notSilent:
    'De qui n’y figure pas, il n’est rien dit ici : ni qu’il s’est exprimé, ni qu’il ne l’a pas fait.'
}
