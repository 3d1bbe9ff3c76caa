import type {tableTitles as english} from '../../en/tables/titles.js'
import type {Translation} from '../../translation.js'

/** Titles of the tables, which also name the sheets of a workbook. */
export const tableTitles: Translation<typeof english> = {
  about: 'À propos',
  parties: 'Parties',
  matrix: 'Parties par rubrique',
  quotes: 'Citations',
  answers: 'Réponses',
  answerQuotes: 'Citations des réponses',
  convergence: 'Rubriques',
  questions: 'Questions',
  proposals: 'Propositions',
  practices: 'Mesures prises',
  obstacles: 'Obstacles',
  unsure: 'Ce qui a peut-être été dit',
  unsureAnswers: 'Réponses peut-être données',
  groups: 'Groupes',
  changes: 'Changements',
  changeQuotes: 'Citations des changements',
  likeness: 'Proximité',
  shared: 'Formulations communes',
  submissions: 'Contributions',
  notRead: 'Fichiers non lus',
  unplaced: 'Partie inconnue',
  voices: 'Intervenants',
  voiceQuotes: 'Citations hors parties',
  measured: 'Résultats de mesure',
  terms: 'Termes employés'
}
