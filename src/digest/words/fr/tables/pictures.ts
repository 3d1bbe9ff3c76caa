import type {pictures as english} from '../../en/tables/pictures.js'
import type {Translation} from '../../translation.js'

/** Titles and text alternatives of the pictures. */
export const pictures: Translation<typeof english> = {
  division: 'Qui appuie et qui s’oppose : {taxonomy}',
  divisionPart: '{title}, partie {part, number} sur {parts, number}',
  divisionAbout:
    'Une barre par rubrique sur laquelle une partie prend position. D’un côté de la ligne figurent les parties qui s’opposent et celles dont la position est mixte, de l’autre celles qui appuient, avec ou sans réserves. Chaque segment porte son signe et le nombre de parties qu’il représente. Le tableau dit la même chose.',
  likeness: 'Qui est proche de qui dans ce qui a été dit',
  likenessAbout:
    'Un point par partie. Plus deux points sont proches, plus ce que les deux ont dit se ressemble. L’image est plane : ses distances sont approximatives et aucune direction n’a de sens. N’y figure pas la partie qui partage avec chaque autre moins de {least, plural, one {# rubrique ou question} many {# rubriques ou questions} other {# rubriques ou questions}} : le silence ne compte ni pour ni contre. Le tableau donne les distances.',
  coverage: 'Qui a été lu, par groupe régional',
  coverageAbout:
    'Une barre par groupe régional : combien de ses membres ont une contribution propre qui a été lue, sur l’ensemble de ses membres. Ce que dit un groupe d’États n’est pas compté pour ses membres. Le tableau dit la même chose.',
  languages: 'Contributions lues, par langue',
  languagesAbout:
    'Une barre par langue : combien des contributions lues sont rédigées dans cette langue. Le tableau dit la même chose.',
  changes: 'Ce qui a changé depuis : {earlier}',
  changesAbout:
    'Une barre par rubrique et par question où quelque chose est nouveau, a changé ou n’est pas repris par une partie qui a remis un texte depuis. Chaque segment porte son signe et le nombre de parties qu’il représente. Ce qui n’est pas repris ne signifie pas qu’une partie a changé d’avis. Le tableau dit la même chose.',
  heard: 'Lus',
  members: 'Membres',
  ofMembers: '{count, number} sur {total, number}',
  matrix: 'Qui s’exprime sur quoi : {taxonomy}',
  matrixAbout:
    'Une ligne pour chaque partie et une colonne pour chaque rubrique. Le signe d’une case indique comment la partie s’exprime sur la rubrique ; un point indique que rien n’a été trouvé dans ce qui a été lu, un point d’interrogation que rien ne peut être dit. Le tableau indique la même chose, et chacun de ses signes mène aux propres termes de la partie.',
  withoutRegion: 'hors groupes régionaux'
}
