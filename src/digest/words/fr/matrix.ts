import type {matrix as english} from '../en/matrix.js'
import type {Translation} from '../translation.js'

/** The matrix of parties by codes, as a picture and as a table, and its legend. */
export const matrix: Translation<typeof english> = {
  heading: 'Qui s’exprime sur quoi',
  about:
    'Source : <english>{source}</english>. Version {version}. Le nombre de parties qui s’expriment sur chaque rubrique est indiqué à sa suite.',
  hint: 'Dans le tableau, chaque signe mène aux propres termes de la partie, et le nom d’une partie à tout ce qu’elle dit.',
  only: 'N’afficher qu’une seule liste',
  everything: 'tout',
  tableOf: 'Tableau : {taxonomy}',
  caption: '{taxonomy} : ce que chaque partie dit sur chaque rubrique',
  party: 'Partie',
  letters: 'Une lettre à côté d’un signe indique ce que fait la partie à ce sujet : <list>{acts}</list>.',
  'legend-supports': 'appuie',
  'legend-qualified': 'appuie avec des réserves',
  'legend-opposes': 's’oppose',
  'legend-mixed': 'position mixte',
  'legend-mentions': 'mentionne, sans prendre position',
  'legend-unsure':
    'ne s’exprime pas, pas sûr: des mots qui en parlent peut-être, et que personne n’a vérifiés',
  'legend-silent': 'ne s’exprime pas : rien trouvé dans ce qui a été lu',
  'legend-unread': 'non lu : rien ne peut être dit',
  columns: 'Colonnes : {codes}.',
  signs: '<b>Signes</b> : {signs}.'
}
