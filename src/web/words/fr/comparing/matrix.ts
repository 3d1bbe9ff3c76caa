import type {matrix as english} from '../../en/comparing/matrix.js'
import type {Translation} from '../../translation.js'

export const matrix: Translation<typeof english> = {
  title: 'Tableau croisé',
  about: 'En l’état actuel : ce que chaque partie dit elle-même. Un signe mène aux passages correspondants.',
  session: 'Session',
  region: 'Région',
  language: 'Langue',
  taxonomy: 'Liste de codes',
  checked: 'Vérifié',
  any: 'indifférent',
  checkedYes: 'en partie vérifié',
  checkedNo: 'rien de vérifié',
  show: 'Afficher',
  nothing: 'Aucune partie ne s’exprime ici.',
  cell: '{party}, {code} : {manner} ; {passages, plural, one {# passage} other {# passages}}, {checked, number} vérifiés{abstaining, plural, =0 {} one {, la machine en soumet # autre} other {, la machine en soumet # autres}}',
  silentAsks:
    '{party}, {code} : {manner} ; la machine soumet {abstaining, plural, one {# passage} other {# passages}}',
  questions: 'Questions controversées',
  poleOf: '{pole} : {count, plural, one {# partie} other {# parties}}',
  notSaid: 'ne s’est pas exprimé : {count, plural, one {# partie} other {# parties}}',
  whole: 'La synthèse entière, en l’état actuel',
  formats: 'En fichier',
  groupNote: 'Ce que les groupes disent pour leurs membres figure dans la synthèse.',
  changed: 'Le tableau a changé.',
  keyChecked: 'une barre dessous : des personnes ont vérifié quelque chose',
  keyAsks: 'un cadre discontinu : la machine pose encore une question'
}
